// Draws the two charts. Texts of articles reach the page as text nodes or as strings drawn on a canvas only.
(() => {
  const data = id => JSON.parse(document.getElementById(id).textContent);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const small = matchMedia('(max-width: 40rem)');
  const DAY = 864e5;
  const charts = [];

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const font = () => getComputedStyle(document.body).fontFamily;
  const cut = (text, length) => ([...text].length > length ? [...text].slice(0, length - 1).join('') + '…' : text);
  // a label is drawn, not laid out: marks of direction would turn what stands beside it
  const plain = text => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

  const node = (tag, text, name) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  };

  const tooltip = () => ({
    trigger: 'item', confine: true, enterable: false, backgroundColor: colour('--sheet'), borderColor: colour('--rule'),
    textStyle: { color: colour('--ink') }
  });

  // Marks that would cover one another go above and below the middle of their row, each to the nearest free place.
  const spread = (events, x, size) => {
    let most = 0;
    const last = new Map(); // row and level to the x of its last mark
    for (const e of events) {
      for (let n = 0; ; n++) {
        const level = n % 2 ? (n + 1) / 2 : -n / 2;
        const place = e.kind + level;
        if (!last.has(place) || x(e) - last.get(place) >= size) {
          last.set(place, x(e));
          e.level = level;
          most = Math.max(most, Math.abs(level));
          break;
        }
      }
    }
    return most;
  };

  const timeline = place => {
    const events = data('engagements');
    const kinds = ['other', 'signing', 'call', 'visit', 'talks', 'meeting'].filter(kind => events.some(e => e.kind === kind));
    const statuses = ['held', 'ongoing', 'planned', 'called for', 'not held'];
    const colours = { held: '--accent', ongoing: '--said', planned: '--event', 'called for': '--role', 'not held': '--against' };
    const text = { color: colour('--soft'), fontFamily: font() };
    const size = 12;
    const times = events.map(e => Date.parse(e.day));
    const [from, to] = [Math.min(...times), Math.max(...times)];
    const room = Math.max(DAY, (to - from) * 0.03);
    const width = place.clientWidth - 100;
    const most = spread(events, e => (Date.parse(e.day) - from) / (to - from + 2 * room) * width, size);
    const step = Math.min(size, 46 / Math.max(1, most)); // of very many, some overlap
    place.style.height = `${124 + kinds.length * Math.max(46, 2 * most * step + size + 10)}px`;
    return {
      animation: false, aria: { enabled: false },
      grid: { left: 76, right: 24, top: 50, bottom: 68 },
      legend: { top: 12, textStyle: text, itemGap: 16, icon: 'circle', type: 'scroll' },
      tooltip: {
        ...tooltip(),
        formatter: ({ data: point }) => {
          const e = point.engagement;
          const tip = node('div', '', 'tip');
          tip.append(node('p', `${e.kind}, ${e.status}: ${e.dated ? '' : 'about '}${e.day}${e.where ? ', ' + e.where : ''}`, 'soft'));
          if (e.who) tip.append(node('p', e.who));
          const words = node('q', e.before);
          words.append(node('strong', e.words), e.after);
          tip.append(words, node('p', e.document, 'soft'));
          return tip;
        }
      },
      xAxis: { type: 'time', min: from - room, max: to + room, axisLabel: { ...text, hideOverlap: true }, axisLine: { lineStyle: { color: colour('--rule') } }, splitLine: { show: true, lineStyle: { color: colour('--rule'), opacity: 0.6 } }, minInterval: DAY },
      yAxis: { type: 'category', data: kinds, axisLabel: { color: colour('--ink'), fontFamily: font() }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: colour('--rule') } } },
      dataZoom: [{ type: 'slider', height: 18, bottom: 16, borderColor: colour('--rule'), fillerColor: colour('--rule'), handleStyle: { color: colour('--sheet'), borderColor: colour('--soft') }, moveHandleStyle: { color: colour('--soft'), opacity: 0.5 }, showDetail: false, showDataShadow: false, brushSelect: false }, { type: 'inside', zoomOnMouseWheel: 'ctrl' }],
      series: statuses.filter(status => events.some(e => e.status === status)).map(status => ({
        name: status, type: 'scatter', symbolSize: size, color: colour(colours[status]),
        data: events.filter(e => e.status === status).map(e => ({
          value: [e.day, e.kind], engagement: e,
          symbol: 'circle',
          symbolOffset: [0, e.level * step],
          itemStyle: e.dated ? { opacity: 0.9, borderColor: colour('--sheet'), borderWidth: 1 } : { color: colour('--sheet'), borderColor: colour(colours[status]), borderWidth: 2 }
        }))
      }))
    };
  };

  const radius = count => 5 + 2.2 * Math.sqrt(count);
  const groups = { person: 'persons', state: 'states', body: 'bodies and places' };

  const graph = place => {
    const { nodes, links } = data('meetings');
    place.style.height = `${Math.max(small.matches ? 320 : 260, Math.min(920, 120 + 30 * nodes.length * (small.matches ? 0.7 : 0.5)))}px`;
    const colours = { person: '--accent', state: '--event', body: '--said' };
    const used = Object.keys(groups).filter(kind => nodes.some(each => each.kind === kind));
    return {
      animation: false,
      legend: { top: 10, itemGap: 16, icon: 'circle', selectedMode: false, textStyle: { color: colour('--soft'), fontFamily: font() }, data: used.map(kind => groups[kind]) },
      tooltip: {
        ...tooltip(),
        formatter: item => {
          const tip = node('div', '', 'tip');
          const name = i => nodes[i].name;
          const times = count => (count === 1 ? 'once' : `${count} times`);
          if (item.dataType === 'edge') {
            const link = links[item.dataIndex];
            tip.append(node('p', `${name(link.source)} – ${name(link.target)}: ${times(link.count)}`));
          } else {
            const i = item.dataIndex;
            tip.append(node('p', name(i), 'strong'));
            links.filter(link => link.source === i || link.target === i).slice(0, 12).forEach(link =>
              tip.append(node('p', `${name(link.source === i ? link.target : link.source)}, ${times(link.count)}`, 'soft')));
          }
          return tip;
        }
      },
      series: [{
        type: 'graph', layout: 'force', roam: false, draggable: false,
        categories: used.map(kind => ({ name: groups[kind], itemStyle: { color: colour(colours[kind]) } })),
        force: { initLayout: 'circular', layoutAnimation: false, repulsion: 300, edgeLength: [60, 130], gravity: 0.12 },
        label: { show: true, color: colour('--ink'), fontSize: small.matches ? 11 : 12.5, fontFamily: font(), formatter: item => label(nodes[item.dataIndex].name), textBorderColor: colour('--sheet'), textBorderWidth: 3 },
        emphasis: { focus: 'adjacency', lineStyle: { opacity: 1 } },
        data: nodes.map((each, i) => ({ id: String(i), name: String(i), category: used.indexOf(each.kind), symbolSize: 2 * radius(each.count), itemStyle: { borderColor: colour('--sheet'), borderWidth: 2 } })),
        links: links.map(each => ({ source: String(each.source), target: String(each.target), lineStyle: { width: 1 + 1.4 * each.count, color: colour('--soft'), opacity: 0.5 } }))
      }]
    };
  };

  const label = name => cut(plain(name), small.matches ? 18 : 30);

  // Forces spread the nodes; this spreads them over the whole of the place, and finds each name the side where it
  // covers least.
  const fit = chart => {
    const { nodes, links } = data('meetings');
    const series = chart.getModel().getSeriesByIndex(0);
    const at = nodes.map((each, i) => series.getData().getItemLayout(i));
    const [width, height] = [chart.getWidth(), chart.getHeight()];
    const side = small.matches ? 62 : 120;
    const scale = (axis, low, high) => {
      const values = at.map(p => p[axis]);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return p => (most === least ? (low + high) / 2 : low + (p[axis] - least) / (most - least) * (high - low));
    };
    const [x, y] = [scale(0, side, width - side), scale(1, 64, height - 34)];
    const points = at.map(p => [x(p), y(p)]);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `${small.matches ? 11 : 12.5}px ${font()}`;
    const placed = points.map((p, i) => {
      const r = radius(nodes[i].count);
      return [p[0] - r, p[1] - r, p[0] + r, p[1] + r];
    });
    const common = (a, b) => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
    const crossed = box => links.reduce((sum, link) => {
      const [a, b] = [points[link.source], points[link.target]];
      let inside = 0;
      for (let t = 0; t <= 1; t += 0.04) {
        const [px, py] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
        inside += px > box[0] && px < box[2] && py > box[1] && py < box[3] ? 12 : 0;
      }
      return sum + inside;
    }, 0);
    const order = nodes.map((each, i) => i).sort((a, b) => nodes[b].count - nodes[a].count || a - b);
    const sides = [];
    for (const i of order) {
      const [px, py] = points[i];
      const [wide, r] = [pen.measureText(label(nodes[i].name)).width, radius(nodes[i].count) + 5];
      const boxes = {
        right: [px + r, py - 8, px + r + wide, py + 8], left: [px - r - wide, py - 8, px - r, py + 8],
        top: [px - wide / 2, py - r - 15, px + wide / 2, py - r], bottom: [px - wide / 2, py + r, px + wide / 2, py + r + 15]
      };
      let best = null;
      for (const [name, box] of Object.entries(boxes)) {
        const out = 40 * (Math.max(0, 4 - box[0]) + Math.max(0, box[2] - width + 4) + Math.max(0, box[3] - height + 4) + Math.max(0, 40 - box[1]));
        const cost = out + 3 * placed.reduce((sum, other) => sum + common(box, other), 0) + crossed(box);
        if (!best || cost < best.cost) best = { name, box, cost };
      }
      placed.push(best.box);
      sides[i] = best.name;
    }
    const option = chart.getOption();
    const put = option.series[0].data.map((each, i) => ({ ...each, x: points[i][0], y: points[i][1], label: { position: sides[i] } }));
    // what is drawn reaches from one corner of the place to the other, so that its coordinates are the place's
    chart.setOption({ series: [{ layout: 'none', left: Math.min(...points.map(p => p[0])), top: Math.min(...points.map(p => p[1])), width: Math.max(1, Math.max(...points.map(p => p[0])) - Math.min(...points.map(p => p[0]))), height: Math.max(1, Math.max(...points.map(p => p[1])) - Math.min(...points.map(p => p[1]))), right: 'auto', bottom: 'auto', data: put }] });
  };

  const draw = () => {
    charts.splice(0).forEach(chart => chart.dispose());
    for (const [id, option] of [['chart-timeline', timeline], ['chart-graph', graph]]) {
      const place = document.getElementById(id);
      if (place) {
        const made = option(place);
        const chart = echarts.init(place, null, { renderer: 'canvas' });
        chart.setOption(made);
        charts.push(chart);
        if (option === graph) {
          fit(chart);
        }
      }
    }
    document.documentElement.dataset.drawn = String(charts.length);
  };

  let width = innerWidth;
  let waiting = 0;
  draw();
  for (const medium of [dark, matchMedia('print')]) {
    medium.addEventListener('change', draw);
  }
  addEventListener('resize', () => {
    if (innerWidth !== width) {
      width = innerWidth;
      clearTimeout(waiting);
      waiting = setTimeout(draw, 120);
    }
  });
})();
