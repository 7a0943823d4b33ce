// Shows what lies under the pointer, the finger or the focus. All text is in the page already; nodes are
// cloned, never parsed.
(() => {
  const text = document.getElementById('text');
  const card = document.getElementById('card');
  const marks = [...text.querySelectorAll('mark')];
  const layers = { a: 'actors', r: 'roles', d: 'dates', s: 'statements', p: 'stances', e: 'events' };
  const byItem = new Map();
  const nearItem = new Map();
  const byEntity = new Map();
  const add = (map, key, value) => (map.get(key) ?? map.set(key, []).get(key)).push(value);
  const list = value => (value ? value.split(' ') : []);
  for (const piece of text.querySelectorAll('[data-items], [data-near]')) {
    list(piece.dataset.items).forEach(item => add(byItem, item, piece));
    list(piece.dataset.near).forEach(item => add(nearItem, item, piece));
  }
  for (const each of document.querySelectorAll('#cards > [data-entity]')) {
    add(byEntity, each.dataset.entity, each.id.slice('card-'.length));
  }
  const on = item => document.getElementById('show-' + layers[item[0]])?.checked;
  const shown = mark => list(mark.dataset.items).filter(on);

  let lit = [];
  let pinned = null;

  const light = (items, entities) => {
    lit.forEach(([node, name]) => node.classList.remove(name));
    lit = [];
    const put = (nodes, name) => (nodes ?? []).forEach(node => {
      node.classList.add(name);
      lit.push([node, name]);
    });
    entities.forEach(entity => {
      (byEntity.get(entity) ?? []).filter(on).forEach(item => put(byItem.get(item), 'near'));
      put(document.querySelectorAll(`aside [data-entity="${CSS.escape(entity)}"]`), 'on');
    });
    items.forEach(item => {
      put(nearItem.get(item), 'near');
      put(byItem.get(item), 'on');
      put(document.querySelectorAll(`aside [data-item="${CSS.escape(item)}"]`), 'on');
    });
  };

  const hide = () => {
    light([], []);
    card.hidden = true;
    pinned = null;
  };

  const place = mark => {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const width = card.offsetWidth;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 12));
    const below = box.bottom + card.offsetHeight + 14 < innerHeight || box.top < card.offsetHeight;
    const top = below ? box.bottom + 7 : box.top - card.offsetHeight - 7;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const show = mark => {
    const items = shown(mark);
    const cards = items.map(item => document.getElementById('card-' + item)).filter(Boolean);
    if (cards.length === 0) {
      return hide();
    }
    card.replaceChildren(...cards.map(each => {
      const copy = each.cloneNode(true);
      copy.removeAttribute('id');
      return copy;
    }));
    card.hidden = false;
    place(mark);
    light(items, cards.map(each => each.dataset.entity).filter(Boolean));
  };

  const focus = mark => {
    marks.forEach(each => { each.tabIndex = each === mark ? 0 : -1; });
    mark.focus({ preventScroll: false });
  };

  text.addEventListener('pointerover', event => {
    const mark = event.target.closest('mark');
    if (mark && !pinned && event.pointerType !== 'touch') {
      show(mark);
    }
  });
  text.addEventListener('pointerout', event => {
    if (!pinned && event.pointerType !== 'touch' && !event.relatedTarget?.closest?.('mark')) {
      hide();
    }
  });
  document.addEventListener('click', event => {
    const mark = event.target.closest('#text mark');
    if (mark) {
      const again = pinned === mark;
      hide();
      if (!again && shown(mark).length > 0) {
        focus(mark);
        show(mark);
        pinned = mark;
      }
    } else if (!event.target.closest('#card')) {
      hide();
    }
  });
  text.addEventListener('focusin', event => {
    const mark = event.target.closest('mark');
    if (mark) {
      show(mark);
    }
  });
  text.addEventListener('focusout', () => {
    if (!pinned) {
      hide();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      return hide();
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = marks.indexOf(document.activeElement);
    if (at < 0 || !step) {
      return;
    }
    for (let next = at + step; next >= 0 && next < marks.length; next += step) {
      if (shown(marks[next]).length > 0) {
        event.preventDefault();
        pinned = null;
        return focus(marks[next]);
      }
    }
  });

  for (const row of document.querySelectorAll('aside .row')) {
    const items = row.dataset.item ? [row.dataset.item] : [];
    const entities = row.dataset.entity ? [row.dataset.entity] : [];
    const enter = () => { if (!pinned) light(items, entities); };
    row.addEventListener('pointerenter', enter);
    row.addEventListener('focus', enter);
    row.addEventListener('pointerleave', () => { if (!pinned) light([], []); });
  }
  document.querySelector('.layers').addEventListener('change', hide);
})();
