// Draws the two charts. Texts of articles reach the page as text nodes or as strings drawn on a canvas only.
(() => {
  const data = id => JSON.parse(document.getElementById(id).textContent);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const small = matchMedia('(max-width: 40rem)');
  const charts = [];

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
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

  const timeline = engagements => {
    const kinds = ['other', 'signing', 'call', 'visit', 'talks', 'meeting'].filter(kind => engagements.some(e => e.kind === kind));
    const statuses = ['held', 'ongoing', 'planned', 'called for', 'not held'];
    const colours = { held: '--accent', ongoing: '--said', planned: '--event', 'called for': '--role', 'not held': '--against' };
    const text = { color: colour('--soft'), fontFamily: 'sans-serif' };
    return {
      animation: false, aria: { enabled: false },
      grid: { left: 72, right: 24, top: 50, bottom: engagements.length > 1 ? 64 : 40 },
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
      xAxis: { type: 'time', axisLabel: { ...text, hideOverlap: true }, axisLine: { lineStyle: { color: colour('--rule') } }, splitLine: { show: true, lineStyle: { color: colour('--rule'), opacity: 0.6 } }, minInterval: 864e5 },
      yAxis: { type: 'category', data: kinds, axisLabel: { color: colour('--ink'), fontFamily: 'sans-serif' }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: true, lineStyle: { color: colour('--rule') } } },
      dataZoom: [{ type: 'slider', height: 18, bottom: 14, borderColor: colour('--rule'), textStyle: text, showDataShadow: false, brushSelect: false }, { type: 'inside', zoomOnMouseWheel: 'ctrl' }],
      series: statuses.filter(status => engagements.some(e => e.status === status)).map(status => ({
        name: status, type: 'scatter', symbolSize: 13, color: colour(colours[status]),
        data: engagements.filter(e => e.status === status).map(e => ({
          value: [e.day, e.kind], engagement: e,
          symbol: 'circle',
          symbolOffset: [0, (e.nth % 2 ? 1 : -1) * Math.ceil(e.nth / 2) * 8],
          itemStyle: e.dated ? { opacity: 0.85 } : { color: colour('--sheet'), borderColor: colour(colours[status]), borderWidth: 2 }
        }))
      }))
    };
  };

  const graph = ({ nodes, links }) => ({
    animation: false,
    tooltip: {
      ...tooltip(),
      formatter: item => {
        const tip = node('div', '', 'tip');
        tip.append(node('p', item.dataType === 'edge'
          ? `${nodes[links[item.dataIndex].source].name} – ${nodes[links[item.dataIndex].target].name}: ${links[item.dataIndex].count}`
          : `${nodes[item.dataIndex].name}: ${nodes[item.dataIndex].count}`));
        return tip;
      }
    },
    series: [{
      type: 'graph', layout: 'force', roam: 'move', draggable: true, left: '16%', right: '16%', top: '10%', bottom: '10%',
      force: { initLayout: 'circular', layoutAnimation: false, repulsion: small.matches ? 110 : nodes.length < 12 ? 700 : 260, edgeLength: small.matches ? [35, 80] : nodes.length < 12 ? [120, 200] : [60, 130], gravity: 0.14 },
      label: { show: true, position: 'right', color: colour('--ink'), fontSize: small.matches ? 11 : 12.5, fontFamily: 'sans-serif', formatter: item => cut(plain(nodes[item.dataIndex].name), small.matches ? 16 : 26), textBorderColor: colour('--sheet'), textBorderWidth: 3 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'adjacency', lineStyle: { opacity: 1 } },
      data: nodes.map((each, i) => ({ id: String(i), name: String(i), symbolSize: 10 + 5 * Math.sqrt(each.count), itemStyle: { color: colour('--accent'), borderColor: colour('--sheet'), borderWidth: 2 } })),
      links: links.map(each => ({ source: String(each.source), target: String(each.target), lineStyle: { width: 1 + 1.4 * each.count, color: colour('--soft'), opacity: 0.55, curveness: 0.08 } }))
    }]
  });

  // forces spread the nodes as they like; this brings all of them into view
  const fit = (chart, count) => {
    const points = chart.getModel().getSeriesByIndex(0).getData();
    const at = Array.from({ length: count }, (_, i) => points.getItemLayout(i));
    const [left, right] = [Math.min(...at.map(p => p[0])), Math.max(...at.map(p => p[0]))];
    const [top, bottom] = [Math.min(...at.map(p => p[1])), Math.max(...at.map(p => p[1]))];
    const room = small.matches ? 90 : 170;
    const zoom = Math.min((chart.getWidth() - room) / Math.max(1, right - left), (chart.getHeight() - 60) / Math.max(1, bottom - top), 1.4);
    chart.setOption({ series: [{ center: [(left + right) / 2 + room / 4 / zoom, (top + bottom) / 2], zoom }] });
  };

  const draw = () => {
    charts.splice(0).forEach(chart => chart.dispose());
    for (const [id, source, option] of [['chart-timeline', 'engagements', timeline], ['chart-graph', 'meetings', graph]]) {
      const place = document.getElementById(id);
      if (place) {
        const chart = echarts.init(place, null, { renderer: 'canvas' });
        chart.setOption(option(data(source)));
        charts.push(chart);
        if (option === graph) {
          fit(chart, data(source).nodes.length);
        }
      }
    }
    document.documentElement.dataset.drawn = String(charts.length);
  };

  draw();
  dark.addEventListener('change', draw);
  small.addEventListener('change', draw);
  addEventListener('resize', () => charts.forEach(chart => chart.resize()));
})();
