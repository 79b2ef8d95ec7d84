export const id = 6304;
export const ids = [6304,6522,4110];
export const modules = {

/***/ 61887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revealInvisible),
/* harmony export */   k: () => (/* binding */ revealInLines)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a machine obeys: controls, escape sequences, bidirectional overrides,
 * zero-width marks, line separators, lone surrogates. Every target shows them as `\u202e`, so that nothing hides.
 * ZWJ and ZWNJ stay: emoji and several scripts are written with them.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
/** One line of text: line ends become `\n`, tabs `\t`, other invisible characters `\u001b`. */
function revealInvisible(text) {
    return text.replace(INVISIBLE, visible);
}
/** Text of several lines: line ends (LF, CRLF) become LF and tabs stay; all else as in `revealInvisible`. */
function revealInLines(text) {
    const revealTabbed = (line) => line.split('\t').map(revealInvisible).join('\t');
    return text.split(/\r?\n/).map(revealTabbed).join('\n');
}


/***/ }),

/***/ 36522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61887);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71371);
/**
 * Text from outside for a terminal or a log: no byte moves the cursor, changes colour, sets a title or hides text,
 * and none is taken for a workflow command where the log is that of a runner.
 */


/**
 * One line of text for a terminal: control characters, ESC, bidirectional and zero-width marks become visible
 * (`\u001b`), line ends `\n`.
 */
function escapeTerminal(text) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$)((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .revealInvisible */ .h)(text));
}


/***/ }),

/***/ 71371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutraliseCommands)
/* harmony export */ });
/* unused harmony export escapeCommandData */
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61887);
/**
 * Text from outside for the log of an Actions runner. `@actions/core` escapes what goes through it; these serve what is
 * written by hand (`::group::`), and foreign lines in the log that must not be read as commands.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */

/** The message of a command, after the second `::`. Line ends stay, encoded; other invisible characters are shown. */
function escapeCommandData(text) {
    return text
        .split(/(\r?\n|\r)/)
        .map((part, index) => (index % 2 === 1 ? part : revealInvisible(part)))
        .join('')
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
/**
 * A line (or a piece of one) that the runner will print and not obey. It takes `::name::` after any leading white space,
 * and the older `##[name]` anywhere in a line.
 */
function neutraliseCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '#\\#[');
}


/***/ }),

/***/ 64110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   benchmarkName: () => (/* binding */ benchmarkName),
/* harmony export */   metricName: () => (/* binding */ metricName)
/* harmony export */ });
/** How a benchmark and a metric of it are called, in every report. */
/** As tools print it: with the number of processors it ran on, where that is told. */
function benchmarkName(of) {
    return of.procs === undefined ? of.name : `${of.name}-${of.procs}`;
}
/** The unit, and which way is better where that is not the usual one. */
function metricName(of) {
    return of.better === 'higher' ? `${of.unit} (↑ better)` : of.unit;
}


/***/ }),

/***/ 36304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPasts: () => (/* binding */ renderPasts)
});

;// CONCATENATED MODULE: ./node_modules/simple-ascii-chart/dist/index.js
// src/constants/index.ts
var AXIS = {
  n: "\u25B2",
  // Symbol for the top end of the Y-axis
  ns: "\u2502",
  // Vertical line for the Y-axis
  y: "\u2524",
  // Right tick mark on the Y-axis
  nse: "\u2514",
  // Bottom corner for the Y-axis meeting the X-axis
  x: "\u252C",
  // Top tick mark on the X-axis
  we: "\u2500",
  // Horizontal line for the X-axis
  e: "\u25B6",
  // Arrow symbol for the end of the X-axis
  intersectionXY: "\u253C",
  // Intersection of the X and Y axes
  intersectionX: "\u2534",
  // Bottom tick mark on the X-axis
  intersectionY: "\u251C"
  // Left tick mark on the Y-axis
};
var CHART = {
  we: "\u2501",
  // Bold horizontal line in the chart
  wns: "\u2513",
  // Top-right corner for vertical-to-horizontal connection
  ns: "\u2503",
  // Bold vertical line in the chart
  nse: "\u2517",
  // Bottom-left corner for vertical-to-horizontal connection
  wsn: "\u251B",
  // Bottom-right corner for vertical-to-horizontal connection
  sne: "\u250F",
  // Top-left corner for vertical-to-horizontal connection
  area: "\u2588"
  // Filled area symbol for chart representation
};
var EMPTY = " ";
var THRESHOLDS = {
  x: "\u2501",
  // Symbol for horizontal threshold line
  y: "\u2503"
  // Symbol for vertical threshold line
};
var POINT = "\u25CF";
var LAYOUT = {
  MIN_PLOT_HEIGHT: 3,
  DEFAULT_DECIMAL_PLACES: 3,
  K_FORMAT_THRESHOLD: 1e3,
  DEFAULT_PADDING: 2,
  DEFAULT_Y_SHIFT_OFFSET: 1
};

// src/services/coords.ts
var normalize = (value) => value === void 0 ? [] : Array.isArray(value) ? value : [value];
var toEmpty = (size, empty = EMPTY) => Array(size >= 0 ? size : 0).fill(empty);
var toArray = (input) => {
  return input.toString().split("");
};
var toUnique = (array) => [...new Set(array)];
var distance = (x, y) => Math.abs(Math.round(x) - Math.round(y));
var toFlat = (array) => [].concat(...array);
var toArrays = (array) => {
  const rangeX = [];
  const rangeY = [];
  const flatArray = toFlat(array);
  for (let i = 0; i < flatArray.length; i++) {
    const [x, y] = flatArray[i];
    rangeX.push(x);
    rangeY.push(y);
  }
  return [toUnique(rangeX), toUnique(rangeY)];
};
var toSorted = (array) => [...array].sort(([x1], [x2]) => {
  if (x1 < x2) return -1;
  if (x1 > x2) return 1;
  return 0;
});
var toPoint = (x, y) => [x ?? 0, y ?? 0];
var toPlot = (plotWidth, plotHeight) => (x, y) => [
  Math.round(x / plotWidth * plotWidth),
  plotHeight - 1 - Math.round(y / plotHeight * plotHeight)
];
var getExtrema = (arr, type = "max", position = 1) => arr.reduce(
  (previous, curr) => Math[type](previous, curr[position]),
  type === "max" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
);
var getMax = (arr) => arr.reduce((previous, curr) => Math.max(previous, curr), Number.NEGATIVE_INFINITY);
var getMin = (arr) => arr.reduce((previous, curr) => Math.min(previous, curr), Number.POSITIVE_INFINITY);
var scaler = ([domainMin, domainMax], [rangeMin, rangeMax]) => {
  const domainLength = Math.sqrt(Math.abs((domainMax - domainMin) ** 2)) || 1;
  const rangeLength = Math.sqrt((rangeMax - rangeMin) ** 2);
  return (domainValue) => rangeMin + rangeLength * (domainValue - domainMin) / domainLength;
};
var getPlotCoords = (coordinates, plotWidth, plotHeight, rangeX, rangeY) => {
  const getXCoord = scaler(
    rangeX || [getExtrema(coordinates, "min", 0), getExtrema(coordinates, "max", 0)],
    [0, plotWidth - 1]
  );
  const getYCoord = scaler(rangeY || [getExtrema(coordinates, "min"), getExtrema(coordinates)], [
    0,
    plotHeight - 1
  ]);
  return coordinates.map(([x, y]) => [getXCoord(x), getYCoord(y)]);
};
var getAxisCenter = (axisCenter, plotWidth, plotHeight, rangeX, rangeY, initialValue) => {
  const axis = { x: initialValue[0], y: initialValue[1] };
  if (axisCenter) {
    const [x, y] = axisCenter;
    if (typeof x === "number") {
      const xScaler = scaler(rangeX, [0, plotWidth - 1]);
      axis.x = Math.round(xScaler(x));
    }
    if (typeof y === "number") {
      const yScaler = scaler(rangeY, [0, plotHeight - 1]);
      axis.y = plotHeight - Math.round(yScaler(y));
    }
  }
  return axis;
};

// src/services/settings.ts
var colorMap = {
  ansiBlack: "\x1B[30m",
  ansiRed: "\x1B[31m",
  ansiGreen: "\x1B[32m",
  ansiYellow: "\x1B[33m",
  ansiBlue: "\x1B[34m",
  ansiMagenta: "\x1B[35m",
  ansiCyan: "\x1B[36m",
  ansiWhite: "\x1B[37m"
};
var getAnsiColor = (color) => colorMap[color] || colorMap.ansiWhite;
var getChartSymbols = (color, series, chartSymbols, input, fillArea) => {
  const chart = { ...CHART, ...chartSymbols };
  if (fillArea) {
    Object.entries(chart).forEach(([key]) => {
      chart[key] = chart.area;
    });
  }
  if (color) {
    let currentColor = "ansiWhite";
    if (Array.isArray(color)) {
      currentColor = color[series];
    } else if (typeof color === "function") {
      currentColor = color(series, input);
    } else {
      currentColor = color;
    }
    Object.entries(chart).forEach(([key, symbol]) => {
      chart[key] = `${getAnsiColor(currentColor)}${symbol}\x1B[0m`;
    });
  }
  return chart;
};
var defaultFormatter = (value) => {
  if (Math.abs(value) >= LAYOUT.K_FORMAT_THRESHOLD) {
    const rounded = value / LAYOUT.K_FORMAT_THRESHOLD;
    return rounded % 1 === 0 ? `${rounded}k` : `${rounded.toFixed(LAYOUT.DEFAULT_DECIMAL_PLACES)}k`;
  }
  return Number(value.toFixed(LAYOUT.DEFAULT_DECIMAL_PLACES));
};

// src/services/draw.ts
var drawPosition = ({
  graph,
  scaledX,
  scaledY,
  symbol,
  debugMode = false
}) => {
  if (debugMode) {
    if (scaledY >= graph.length || scaledY < 0) {
      console.log(`Drawing at [${scaledX}, ${scaledY}]`, "Error: out of bounds Y", {
        graph,
        scaledX,
        scaledY
      });
      return;
    }
    if (scaledX >= graph[scaledY].length || scaledX < 0) {
      console.log(`Drawing at [${scaledX}, ${scaledY}]`, "Error: out of bounds X", {
        graph,
        scaledX,
        scaledY
      });
      return;
    }
  }
  try {
    graph[scaledY][scaledX] = symbol;
  } catch (error) {
  }
};
var drawXAxisEnd = ({
  hasPlaceToRender,
  yPos,
  graph,
  yShift,
  i,
  scaledX,
  hideXAxisTicks,
  pointXShift,
  debugMode,
  axisCenter
}) => {
  if (hideXAxisTicks) {
    return;
  }
  const yShiftWhenOccupied = hasPlaceToRender ? -1 : 0;
  const yShiftWhenHasAxisCenter = 0;
  let graphY = yPos + yShiftWhenOccupied + yShiftWhenHasAxisCenter;
  if (graphY < 0) graphY = 0;
  else if (graphY >= graph.length) graphY = graph.length - 1;
  let graphX = scaledX + yShift - i + (axisCenter ? 1 : 2);
  if (graphX < 0) graphX = 0;
  else if (graphX >= graph[graphY].length) graphX = graph[graphY].length - 1;
  drawPosition({
    debugMode,
    graph,
    scaledX: graphX,
    scaledY: graphY,
    symbol: pointXShift[pointXShift.length - 1 - i]
  });
};
var drawXAxisTick = ({
  graph,
  xPosition,
  hideXAxisTicks,
  axisSymbols,
  debugMode,
  axis
}) => {
  if (hideXAxisTicks) {
    return;
  }
  if (graph[axis.y][xPosition] === axisSymbols?.ns || graph[axis.y][xPosition] === axisSymbols?.we) {
    drawPosition({
      debugMode,
      graph,
      scaledX: xPosition,
      scaledY: axis.y,
      symbol: axisSymbols?.x || AXIS.x
    });
  }
};
var drawYAxisEnd = ({
  graph,
  scaledY,
  yShift,
  axis,
  pointY,
  transformLabel,
  axisSymbols,
  expansionX,
  expansionY,
  plotHeight,
  showTickLabel,
  hideYAxisTicks,
  debugMode
}) => {
  if (showTickLabel) {
    const yMax = Math.max(...expansionY);
    const yMin = Math.min(...expansionY);
    const numTicks = plotHeight;
    const yStep = (yMax - yMin) / numTicks;
    for (let i = 0; i <= numTicks; i++) {
      const yValue = Math.round(yMax - i * yStep);
      const scaledYPos = (yMax - yValue) / (yMax - yMin) * (plotHeight - 1);
      const graphYPos = Math.floor(scaledYPos) + 1;
      if (graphYPos >= 0 && graphYPos < graph.length) {
        const pointYShift = toArray(
          transformLabel(yValue, { axis: "y", xRange: expansionX, yRange: expansionY })
        );
        for (let j = 0; j < pointYShift.length; j++) {
          const colIndex = axis.x + yShift - j;
          if (colIndex >= 0 && colIndex < graph[graphYPos].length) {
            drawPosition({
              debugMode,
              graph,
              scaledX: colIndex,
              scaledY: graphYPos,
              symbol: pointYShift[pointYShift.length - 1 - j]
            });
          }
        }
        const tickMarkIndex = axis.x + yShift + 1;
        if (tickMarkIndex >= 0 && tickMarkIndex < graph[graphYPos].length) {
          if (graph[graphYPos][tickMarkIndex] === axisSymbols?.ns || graph[graphYPos][tickMarkIndex] === axisSymbols?.we) {
            drawPosition({
              debugMode,
              graph,
              scaledX: tickMarkIndex,
              scaledY: graphYPos,
              symbol: axisSymbols?.y || AXIS.y
            });
          }
        }
      }
    }
    return;
  }
  if (hideYAxisTicks) {
    return;
  }
  const row = scaledY + 1;
  const col = axis.x + yShift + 1;
  if (row >= 0 && row < graph.length && col >= 0 && graph[row] && col < graph[row].length && graph[row][col] !== axisSymbols?.y) {
    const pointYShift = toArray(
      transformLabel(pointY, { axis: "y", xRange: expansionX, yRange: expansionY })
    );
    for (let i = 0; i < pointYShift.length; i++) {
      drawPosition({
        debugMode,
        graph,
        scaledX: axis.x + yShift - i,
        scaledY: scaledY + 1,
        symbol: pointYShift[pointYShift.length - 1 - i]
      });
    }
    if (graph[scaledY + 1][axis.x + yShift + 1] === axisSymbols?.ns || graph[scaledY + 1][axis.x + yShift + 1] === axisSymbols?.we) {
      drawPosition({
        debugMode,
        graph,
        scaledX: axis.x + yShift + 1,
        scaledY: scaledY + 1,
        symbol: axisSymbols?.y || AXIS.y
      });
    }
  }
};
var drawAxis = ({
  graph,
  hideXAxis,
  hideYAxis,
  axisCenter,
  axisSymbols,
  axis,
  debugMode
}) => {
  for (let index = 0; index < graph.length; index++) {
    const line = graph[index];
    for (let curr = 0; curr < line.length; curr++) {
      let lineChar = "";
      if (curr === axis.x && !hideYAxis) {
        if (index === 0) {
          lineChar = axisSymbols?.n || AXIS.n;
        } else if (index === graph.length - 1 && !axisCenter && !(hideYAxis || hideXAxis)) {
          lineChar = axisSymbols?.nse || AXIS.nse;
        } else {
          lineChar = axisSymbols?.ns || AXIS.ns;
        }
      } else if (index === axis.y && !hideXAxis) {
        if (curr === line.length - 1) {
          lineChar = axisSymbols?.e || AXIS.e;
        } else {
          lineChar = axisSymbols?.we || AXIS.we;
        }
      }
      if (lineChar) {
        drawPosition({ debugMode, graph, scaledX: curr, scaledY: index, symbol: lineChar });
      }
    }
  }
};
var drawGraph = ({
  plotWidth,
  plotHeight,
  emptySymbol
}) => {
  const callback = () => toEmpty(plotWidth + 2, emptySymbol);
  return Array.from({ length: plotHeight + 2 }, callback);
};
var drawChart = ({ graph }) => `
${graph.map((line) => line.join("")).join("\n")}
`;
var drawCustomLine = ({
  sortedCoords,
  scaledX,
  scaledY,
  input,
  index,
  lineFormatter,
  graph,
  toPlotCoordinates,
  expansionX,
  expansionY,
  minY,
  minX,
  debugMode
}) => {
  const lineFormatterArgs = {
    x: sortedCoords[index][0],
    y: sortedCoords[index][1],
    plotX: scaledX + 1,
    plotY: scaledY + 1,
    index,
    input: input[0],
    minY,
    minX,
    toPlotCoordinates,
    expansionX,
    expansionY
  };
  const customSymbols = lineFormatter(lineFormatterArgs);
  if (Array.isArray(customSymbols)) {
    customSymbols.forEach(({ x: symbolX, y: symbolY, symbol }) => {
      drawPosition({ debugMode, graph, scaledX: symbolX, scaledY: symbolY, symbol });
    });
  } else {
    drawPosition({
      debugMode,
      graph,
      scaledX: customSymbols.x,
      scaledY: customSymbols.y,
      symbol: customSymbols.symbol
    });
  }
};
var drawLine = ({
  index,
  arr,
  graph,
  scaledX,
  scaledY,
  plotHeight,
  emptySymbol,
  chartSymbols,
  axisCenter,
  debugMode,
  axis,
  mode
}) => {
  const [currX, currY] = arr[index];
  if (mode === "bar" || mode === "horizontalBar") {
    const positions = [];
    const axisCenterShift = axisCenter ? 0 : 1;
    if (mode === "bar") {
      let i;
      if (scaledY >= axis.y) {
        i = scaledY;
        while (i >= axis.y) {
          positions.push([i, scaledX + axisCenterShift]);
          i -= 1;
        }
      } else {
        i = scaledY;
        while (i <= axis.y) {
          positions.push([i, scaledX + axisCenterShift]);
          i += 1;
        }
      }
    }
    if (mode === "horizontalBar") {
      let i;
      if (scaledX >= axis.x) {
        i = scaledX;
        while (i >= axis.x) {
          positions.push([scaledY + 1, i]);
          i -= 1;
        }
      } else {
        i = scaledX;
        while (i <= axis.x) {
          positions.push([scaledY + 1, i]);
          i += 1;
        }
      }
    }
    positions.forEach(([y, x]) => {
      drawPosition({
        debugMode,
        graph,
        scaledX: x,
        scaledY: y,
        symbol: chartSymbols?.area || CHART.area
      });
    });
    return;
  }
  if (mode === "point") {
    drawPosition({
      debugMode,
      graph,
      scaledX: scaledX + 1,
      scaledY: scaledY + 1,
      symbol: POINT
    });
    return;
  }
  if (index - 1 >= 0) {
    const [prevX, prevY] = arr[index - 1];
    Array(distance(currY, prevY)).fill("").forEach((_, steps, array) => {
      if (Math.round(prevY) > Math.round(currY)) {
        drawPosition({
          debugMode,
          graph,
          scaledX,
          scaledY: scaledY + 1,
          symbol: chartSymbols?.nse || CHART.nse
        });
        if (steps === array.length - 1) {
          drawPosition({
            debugMode,
            graph,
            scaledX,
            scaledY: scaledY - steps,
            symbol: chartSymbols?.wns || CHART.wns
          });
        } else {
          drawPosition({
            debugMode,
            graph,
            scaledX,
            scaledY: scaledY - steps,
            symbol: chartSymbols?.ns || CHART.ns
          });
        }
      } else {
        drawPosition({
          debugMode,
          graph,
          scaledX,
          scaledY: scaledY + steps + 2,
          symbol: chartSymbols?.wsn || CHART.wsn
        });
        drawPosition({
          debugMode,
          graph,
          scaledX,
          scaledY: scaledY + steps + 1,
          symbol: chartSymbols?.ns || CHART.ns
        });
      }
    });
    if (Math.round(prevY) < Math.round(currY)) {
      drawPosition({
        debugMode,
        graph,
        scaledX,
        scaledY: scaledY + 1,
        symbol: chartSymbols?.sne || CHART.sne
      });
    } else if (Math.round(prevY) === Math.round(currY)) {
      if (graph[scaledY + 1][scaledX] === emptySymbol) {
        drawPosition({
          debugMode,
          graph,
          scaledX,
          scaledY: scaledY + 1,
          symbol: chartSymbols?.we || CHART.we
        });
      }
    }
    const distanceX = distance(currX, prevX);
    Array(distanceX ? distanceX - 1 : 0).fill("").forEach((_, steps) => {
      const thisY = plotHeight - Math.round(prevY);
      drawPosition({
        debugMode,
        graph,
        scaledX: Math.round(prevX) + steps + 1,
        scaledY: thisY,
        symbol: chartSymbols?.we || CHART.we
      });
    });
  }
  if (arr.length - 1 === index) {
    drawPosition({
      debugMode,
      graph,
      scaledX: scaledX + 1,
      scaledY: scaledY + 1,
      symbol: chartSymbols?.we || CHART.we
    });
  }
};
var drawShift = ({
  graph,
  plotWidth,
  emptySymbol,
  scaledCoords,
  xShift,
  yShift
}) => {
  let realYShift = 0;
  graph.push(toEmpty(plotWidth + 2, emptySymbol));
  realYShift += 1;
  let step = plotWidth;
  scaledCoords.forEach(([x], index) => {
    if (scaledCoords[index - 1]) {
      const current = x - scaledCoords[index - 1][0];
      step = current <= step ? current : step;
    }
  });
  const hasToBeMoved = step < xShift;
  if (hasToBeMoved) {
    realYShift += 1;
    graph.push(toEmpty(plotWidth + 1, emptySymbol));
  }
  const realXShift = yShift + 1;
  graph.forEach((line) => {
    for (let i = 0; i <= yShift; i++) {
      line.unshift(emptySymbol);
    }
  });
  return { hasToBeMoved, realYShift, realXShift };
};
var getDrawYAxisTicks = ({
  debugMode,
  showTickLabel,
  hideYAxisTicks,
  plotHeight,
  graph,
  plotWidth,
  yShift,
  axis,
  transformLabel,
  axisSymbols,
  expansionX,
  expansionY
}) => (points) => {
  const coords = getPlotCoords(points, plotWidth, plotHeight, expansionX, expansionY);
  points.forEach(([_, pointY], i) => {
    const [x, y] = coords[i];
    const [, scaledY] = toPlot(plotWidth, plotHeight)(x, y);
    drawYAxisEnd({
      debugMode,
      showTickLabel,
      hideYAxisTicks,
      plotHeight,
      graph,
      scaledY,
      yShift,
      axis,
      pointY,
      transformLabel,
      axisSymbols,
      expansionX,
      expansionY
    });
  });
};
var getDrawXAxisTicks = ({
  debugMode,
  hideXAxisTicks,
  plotWidth,
  plotHeight,
  yShift,
  graph,
  axisCenter,
  emptySymbol,
  axisSymbols,
  axis,
  transformLabel,
  expansionX,
  expansionY
}) => {
  const occupiedByRow = /* @__PURE__ */ new Map();
  const getOccupiedRow = (row) => {
    if (!occupiedByRow.has(row)) {
      occupiedByRow.set(row, /* @__PURE__ */ new Set());
    }
    return occupiedByRow.get(row);
  };
  return (points) => {
    const coords = getPlotCoords(points, plotWidth, plotHeight, expansionX, expansionY);
    points.forEach(([pointX], i) => {
      const [x, y] = coords[i];
      const [scaledX] = toPlot(plotWidth, plotHeight)(x, y);
      const pointXShift = toArray(
        transformLabel(pointX, { axis: "x", xRange: expansionX, yRange: expansionY })
      );
      const yPos = axisCenter ? axis.y + 1 : graph.length - 1;
      const tickXPosition = scaledX + yShift + (axisCenter ? 1 : 2);
      const hasPlaceToRender = pointXShift.every(
        (_, j) => [emptySymbol, axisSymbols.ns].includes(graph[yPos - 1][scaledX + yShift - j + 2])
      );
      const targetY = hasPlaceToRender ? yPos - 1 : yPos;
      const occupied = getOccupiedRow(targetY);
      const targetWidth = graph[targetY]?.length ?? 1;
      const hasLabelCollision = !axisCenter && pointXShift.some((_, j) => {
        const rawX = scaledX + yShift - j + 2;
        const graphX = Math.max(0, Math.min(targetWidth - 1, rawX));
        return occupied.has(graphX);
      });
      if (!hasLabelCollision) {
        for (let j = 0; j < pointXShift.length; j++) {
          const isOccupied = graph[yPos - 2][tickXPosition] === axisSymbols.x;
          if (isOccupied) break;
          drawXAxisEnd({
            debugMode,
            hasPlaceToRender,
            yPos,
            graph,
            axisCenter,
            yShift,
            i: j,
            scaledX,
            hideXAxisTicks,
            pointXShift
          });
        }
        for (let j = 0; j < pointXShift.length; j++) {
          if (axisCenter) {
            break;
          }
          const rawX = scaledX + yShift - j + 2;
          const graphX = Math.max(0, Math.min(targetWidth - 1, rawX));
          occupied.add(graphX);
        }
      }
      drawXAxisTick({
        debugMode,
        axis,
        xPosition: tickXPosition,
        graph,
        hideXAxisTicks,
        axisSymbols
      });
    });
  };
};
var drawTicks = ({
  input,
  graph,
  plotWidth,
  plotHeight,
  axis,
  axisCenter,
  yShift,
  emptySymbol,
  debugMode,
  hideXAxis,
  expansionX,
  expansionY,
  hideYAxis,
  customYAxisTicks,
  customXAxisTicks,
  hideYAxisTicks,
  hideXAxisTicks,
  showTickLabel,
  axisSymbols,
  transformLabel
}) => {
  const [minY, maxY] = [Math.min(...expansionY), Math.max(...expansionY)];
  const [minX, maxX] = [Math.min(...expansionX), Math.max(...expansionX)];
  const drawYAxisTicks = getDrawYAxisTicks({
    axis,
    axisSymbols,
    debugMode,
    expansionX,
    expansionY,
    graph,
    hideYAxisTicks,
    plotHeight,
    plotWidth,
    showTickLabel,
    transformLabel,
    yShift
  });
  const drawXAxisTicks = getDrawXAxisTicks({
    axis,
    axisCenter,
    axisSymbols,
    debugMode,
    emptySymbol,
    expansionX,
    expansionY,
    graph,
    hideXAxisTicks,
    plotHeight,
    plotWidth,
    transformLabel,
    yShift
  });
  input.forEach((line) => {
    line.forEach(([pointX, pointY]) => {
      if (!hideYAxis && !customYAxisTicks) {
        drawYAxisTicks([[pointX, pointY]]);
      }
      if (!hideXAxis && !customXAxisTicks) {
        drawXAxisTicks([[pointX, pointY]]);
      }
    });
  });
  const filteredCustomYAxisTicks = (customYAxisTicks || []).filter((y) => y >= minY && y <= maxY);
  const filteredCustomXAxisTicks = (customXAxisTicks || []).filter((x) => x >= minX && x <= maxX);
  if (filteredCustomYAxisTicks.length && !hideYAxis) {
    drawYAxisTicks(filteredCustomYAxisTicks.map((y) => toPoint(void 0, y)));
  }
  if (filteredCustomXAxisTicks.length && !hideXAxis) {
    drawXAxisTicks(filteredCustomXAxisTicks.map((x) => toPoint(x)));
  }
};
var drawAxisCenter = ({
  graph,
  realXShift,
  axis,
  debugMode,
  axisSymbols,
  emptySymbol,
  backgroundSymbol
}) => {
  const positionX = axis.x + realXShift;
  const positionY = axis.y;
  graph.forEach((line, indexY) => {
    line.forEach((_, indexX) => {
      if (indexX === positionX && indexY === positionY) {
        let symbol = axisSymbols.nse;
        const get = (x, y) => graph[y]?.[x];
        const isEmpty = (value) => !Object.values(axisSymbols).includes(value) || value === backgroundSymbol || value === emptySymbol;
        const emptyOnLeft = isEmpty(get(indexX - 1, indexY));
        const emptyOnBottom = isEmpty(get(indexX, indexY + 1));
        const emptyOnRight = isEmpty(get(indexX + 1, indexY));
        const emptyOnTop = isEmpty(get(indexX, indexY - 1));
        if (emptyOnLeft && emptyOnRight && !emptyOnBottom && !emptyOnTop) {
          symbol = axisSymbols.ns;
        } else if (emptyOnLeft && !emptyOnTop && !emptyOnBottom && !emptyOnRight) {
          symbol = axisSymbols.intersectionY;
        } else if (!emptyOnBottom && !emptyOnLeft && !emptyOnTop && !emptyOnRight) {
          symbol = axisSymbols.intersectionXY;
        } else if (emptyOnLeft && emptyOnTop && !emptyOnRight && emptyOnBottom) {
          symbol = axisSymbols.we;
        } else if (emptyOnLeft && emptyOnBottom && emptyOnRight && !emptyOnTop) {
          symbol = axisSymbols.ns;
        }
        if (emptyOnBottom && emptyOnLeft && emptyOnRight && emptyOnTop) {
          return;
        }
        drawPosition({
          graph,
          scaledX: indexX,
          scaledY: indexY,
          symbol,
          debugMode
        });
      }
    });
  });
};

// src/services/overrides.ts
var setTitle = ({
  title,
  graph,
  backgroundSymbol,
  plotWidth,
  yShift,
  debugMode
}) => {
  graph.unshift(toEmpty(plotWidth + yShift + 2, backgroundSymbol));
  for (let index = 0; index < title.length; index++) {
    const letter = title[index];
    drawPosition({
      debugMode,
      graph,
      scaledX: index,
      scaledY: 0,
      symbol: letter
    });
  }
};
var addXLabel = ({
  graph,
  plotWidth,
  yShift,
  backgroundSymbol,
  xLabel,
  debugMode
}) => {
  const totalWidth = graph[0].length;
  const labelLength = toArray(xLabel).length;
  const startingPosition = Math.round((totalWidth - labelLength) / 2);
  graph.push(toEmpty(plotWidth + yShift + 2, backgroundSymbol));
  for (let index = 0; index < xLabel.length; index++) {
    const letter = xLabel[index];
    drawPosition({
      debugMode,
      graph,
      scaledX: startingPosition + index,
      scaledY: graph.length - 1,
      symbol: letter
    });
  }
};
var addYLabel = ({
  graph,
  backgroundSymbol,
  yLabel,
  debugMode
}) => {
  const totalHeight = graph.length;
  const labelLength = toArray(yLabel).length;
  const startingPosition = Math.round((totalHeight - labelLength) / 2) - 1;
  const label = Array.from(yLabel);
  graph.forEach((line, position) => {
    line.unshift(backgroundSymbol);
    if (position > startingPosition && label[position - startingPosition - 1]) {
      drawPosition({
        debugMode,
        graph,
        scaledX: 0,
        scaledY: position,
        symbol: label[position - startingPosition - 1]
      });
    }
  });
};
var addLegend = ({
  graph,
  legend,
  backgroundSymbol,
  color,
  symbols,
  fillArea,
  input,
  pointSymbol,
  debugMode,
  points,
  thresholds
}) => {
  const legendSeries = legend.series ? normalize(legend.series) : [];
  const legendPoints = legend.points ? normalize(legend.points) : [];
  const legendThresholds = legend.thresholds ? normalize(legend.thresholds) : [];
  const allLabels = [
    ...legendSeries.map((label, i) => ({
      type: "series",
      label,
      index: i
    })),
    ...legendThresholds.length > 0 ? [{ type: "spacer" }] : [],
    ...legendThresholds.map((label, i) => ({
      type: "threshold",
      label,
      index: i
    })),
    ...legendPoints.length > 0 ? [{ type: "spacer" }] : [],
    ...legendPoints.map((label, i) => ({
      type: "point",
      label,
      index: i
    }))
  ];
  const legendWidth = 2 + Math.max(
    ...allLabels.map((entry) => {
      if (entry.type === "spacer") return 0;
      return toArray(entry.label).length;
    })
  );
  const makePointSymbol = (index) => points && points[index]?.color ? `${getAnsiColor(points[index].color)}${pointSymbol}\x1B[0m` : pointSymbol;
  const makeThresholdSymbol = (index) => thresholds && thresholds[index]?.color ? `${getAnsiColor(thresholds[index].color)}\u2503\x1B[0m` : "\u2503";
  const makeLabelRow = (entry) => {
    if (entry.type === "spacer") return Array(legendWidth).fill(backgroundSymbol);
    const { label } = entry;
    const labelText = toArray(label);
    const pad = legendWidth - labelText.length - 2;
    const padArr = Array(pad).fill(backgroundSymbol);
    let symbol;
    if (entry.type === "point") symbol = makePointSymbol(entry.index);
    else if (entry.type === "threshold") symbol = makeThresholdSymbol(entry.index);
    else symbol = getChartSymbols(color, entry.index, symbols?.chart, input, fillArea).area;
    return [symbol, backgroundSymbol, ...labelText, ...padArr];
  };
  if (legend.position === "left") {
    const newRows = allLabels.map(makeLabelRow);
    for (let i = 0; i < graph.length; i++) {
      const label = newRows[i];
      if (label) {
        for (let j = legendWidth - 1; j >= 0; j--) {
          graph[i].unshift(label[j]);
        }
      } else {
        for (let j = 0; j < legendWidth; j++) {
          graph[i].unshift(backgroundSymbol);
        }
      }
    }
  }
  if (legend.position === "right") {
    for (let row of graph) {
      for (let i = 0; i < legendWidth + 2; i++) {
        row.push(backgroundSymbol);
      }
    }
    const newRows = allLabels.map(makeLabelRow);
    for (let i = 0; i < graph.length; i++) {
      const label = newRows[i];
      if (label) {
        for (let j = 0; j < legendWidth; j++) {
          const columnIndex = graph[i].length - legendWidth + j;
          graph[i][columnIndex] = label[j];
        }
      }
    }
  }
  if (legend.position === "top") {
    allLabels;
    const reversedEntries = allLabels.slice().reverse();
    for (let entryIndex = 0; entryIndex < reversedEntries.length; entryIndex++) {
      const entry = reversedEntries[entryIndex];
      const line = makeLabelRow(entry);
      const row = toEmpty(graph[0].length, backgroundSymbol);
      graph.unshift(row);
      for (let i = 0; i < line.length; i++) {
        const symbol = line[i];
        drawPosition({
          debugMode,
          graph,
          scaledX: i,
          scaledY: 0,
          symbol
        });
      }
    }
  }
  if (legend.position === "bottom" || !legend.position) {
    for (let entryIndex = 0; entryIndex < allLabels.length; entryIndex++) {
      const entry = allLabels[entryIndex];
      const line = makeLabelRow(entry);
      graph.push(toEmpty(graph[0].length, backgroundSymbol));
      const y = graph.length - 1;
      for (let i = 0; i < line.length; i++) {
        const symbol = line[i];
        drawPosition({
          debugMode,
          graph,
          scaledX: i,
          scaledY: y,
          symbol
        });
      }
    }
  }
};
var addBorder = ({
  graph,
  borderSymbol,
  backgroundSymbol
}) => {
  const maxLength = Math.max(...graph.map((line) => line.length));
  graph.forEach((line) => {
    while (line.length < maxLength) line.push(backgroundSymbol);
    line.unshift(borderSymbol);
    line.push(borderSymbol);
  });
  graph.unshift(toEmpty(graph[0].length, borderSymbol));
  graph.push(toEmpty(graph[0].length, borderSymbol));
};
var addBackgroundSymbol = ({
  graph,
  backgroundSymbol,
  emptySymbol,
  debugMode
}) => {
  graph.forEach((line, curr) => {
    for (let index = 0; index < line.length; index += 1) {
      if (line[index] === emptySymbol) {
        drawPosition({
          debugMode,
          graph,
          scaledX: index,
          scaledY: curr,
          symbol: backgroundSymbol
        });
      } else break;
    }
  });
};
var addPoints = ({
  graph,
  points,
  plotWidth,
  plotHeight,
  expansionX,
  expansionY,
  pointSymbol,
  debugMode
}) => {
  const mappedPoints = points.map(({ x, y }) => [x, y]);
  const plotCoords = getPlotCoords(mappedPoints, plotWidth, plotHeight, expansionX, expansionY);
  for (let pointNumber = 0; pointNumber < plotCoords.length; pointNumber++) {
    const [x, y] = plotCoords[pointNumber];
    const [scaledX, scaledY] = toPlot(plotWidth, plotHeight)(x, y);
    const pointColor = points[pointNumber]?.color;
    drawPosition({
      debugMode,
      graph,
      scaledX: scaledX + 1,
      scaledY: scaledY + 1,
      symbol: pointColor ? `${getAnsiColor(pointColor)}${pointSymbol}\x1B[0m` : pointSymbol
    });
  }
};
var addThresholds = ({
  graph,
  thresholds,
  axis,
  plotWidth,
  plotHeight,
  expansionX,
  expansionY,
  thresholdSymbols,
  debugMode
}) => {
  const mappedThreshold = thresholds.map(({ x: thresholdX, y: thresholdY }) => {
    let { x, y } = axis;
    if (typeof thresholdX === "number") {
      x = thresholdX;
    }
    if (typeof thresholdY === "number") {
      y = thresholdY;
    }
    return [x, y];
  });
  const plotCoords = getPlotCoords(mappedThreshold, plotWidth, plotHeight, expansionX, expansionY);
  for (let thresholdNumber = 0; thresholdNumber < plotCoords.length; thresholdNumber++) {
    const [x, y] = plotCoords[thresholdNumber];
    const [scaledX, scaledY] = toPlot(plotWidth, plotHeight)(x, y);
    const hasThresholdX = typeof thresholds[thresholdNumber]?.x === "number";
    const hasThresholdY = typeof thresholds[thresholdNumber]?.y === "number";
    const thresholdColor = thresholds[thresholdNumber]?.color;
    if (hasThresholdX && graph[0][scaledX]) {
      for (let index = 0; index < graph.length; index++) {
        if (graph[index][scaledX]) {
          drawPosition({
            debugMode,
            graph,
            scaledX: scaledX + 1,
            scaledY: index,
            symbol: thresholdColor ? `${getAnsiColor(thresholdColor)}${thresholdSymbols.y}\x1B[0m` : thresholdSymbols.y
          });
        }
      }
    }
    if (hasThresholdY && graph[scaledY]) {
      for (let index = 0; index < graph[scaledY].length; index++) {
        if (graph[scaledY][index]) {
          drawPosition({
            debugMode,
            graph,
            scaledX: index,
            scaledY: scaledY + 1,
            symbol: thresholdColor ? `${getAnsiColor(thresholdColor)}${thresholdSymbols.x}\x1B[0m` : thresholdSymbols.x
          });
        }
      }
    }
  }
};
var setFillArea = ({
  graph,
  chartSymbols,
  debugMode
}) => {
  for (let yIndex = 0; yIndex < graph.length; yIndex++) {
    const xValues = graph[yIndex];
    for (let xIndex = 0; xIndex < xValues.length; xIndex++) {
      const xSymbol = xValues[xIndex];
      let areaSymbol = chartSymbols?.area || CHART.area;
      if (xSymbol === chartSymbols?.nse || xSymbol === chartSymbols?.wsn || xSymbol === chartSymbols?.we || xSymbol === areaSymbol) {
        if (graph[yIndex + 1]?.[xIndex]) {
          drawPosition({
            debugMode,
            graph,
            scaledX: xIndex,
            scaledY: yIndex + 1,
            symbol: areaSymbol
          });
        }
      }
    }
  }
};
var removeEmptyLines = ({
  graph,
  backgroundSymbol
}) => {
  const elementsToRemove = [];
  graph.forEach((line, position) => {
    if (line.every((symbol) => symbol === backgroundSymbol)) {
      elementsToRemove.push(position);
    }
    if (graph.every((currentLine) => currentLine[0] === backgroundSymbol)) {
      graph.forEach((currentLine) => currentLine.shift());
    }
  });
  elementsToRemove.reverse().forEach((position) => {
    graph.splice(position, 1);
  });
};
var getTransformLabel = ({ formatter }) => (value, helpers) => formatter ? formatter(value, helpers) : defaultFormatter(value, helpers);

// src/services/defaults.ts
var getSymbols = ({ symbols }) => {
  const emptySymbol = symbols?.empty || EMPTY;
  return {
    axisSymbols: { ...AXIS, ...symbols?.axis },
    emptySymbol,
    backgroundSymbol: symbols?.background || emptySymbol,
    borderSymbol: symbols?.border,
    thresholdSymbols: {
      x: symbols?.thresholds?.x || THRESHOLDS.x,
      y: symbols?.thresholds?.y || THRESHOLDS.y
    },
    pointSymbol: symbols?.point || POINT
  };
};
var getChartSize = ({
  input,
  width,
  height,
  yRange,
  axisCenter
}) => {
  const [inputRangeX, inputRangeY] = toArrays(input);
  const rangeX = [...inputRangeX, axisCenter?.[0]].filter((v) => typeof v === "number");
  const rangeY = [...inputRangeY, axisCenter?.[1]].filter((v) => typeof v === "number");
  const minX = getMin(rangeX);
  const maxX = getMax(rangeX);
  const minY = getMin(rangeY);
  const maxY = getMax(rangeY);
  const expansionX = [minX, maxX];
  const expansionY = yRange || [minY, maxY];
  const plotWidth = width || rangeX.length;
  let plotHeight = Math.round(height || maxY - minY + 1);
  if (!height && plotHeight < LAYOUT.MIN_PLOT_HEIGHT) {
    plotHeight = rangeY.length;
  }
  return {
    minX,
    minY,
    plotWidth,
    plotHeight,
    expansionX,
    expansionY
  };
};
var getLabelShift = ({
  input,
  transformLabel,
  expansionX,
  expansionY,
  minX,
  showTickLabel
}) => {
  const getLength = (value, axis) => {
    const formatted = transformLabel(value, { axis, xRange: expansionX, yRange: expansionY });
    return toArray(formatted).length;
  };
  const points = input.flat();
  const { x: xShift, y: longestY } = points.reduce(
    (acc, [x, y]) => ({
      x: Math.max(acc.x, getLength(x, "x")),
      y: Math.max(acc.y, getLength(y, "y"))
    }),
    { x: 0, y: 0 }
  );
  if (!showTickLabel) {
    const minXLength = getLength(minX, "x");
    const baseShift = Math.max(0, minXLength - LAYOUT.DEFAULT_PADDING);
    return {
      xShift,
      yShift: Math.max(baseShift, longestY)
    };
  }
  return { xShift, yShift: longestY + LAYOUT.DEFAULT_Y_SHIFT_OFFSET };
};
var getInput = ({ rawInput }) => {
  let input = rawInput;
  if (typeof input[0]?.[0] === "number") {
    input = [rawInput];
  }
  return input;
};

// src/services/plot.ts
var plot = (rawInput, {
  color,
  width,
  height,
  yRange,
  showTickLabel,
  hideXAxisTicks,
  hideYAxisTicks,
  customXAxisTicks,
  customYAxisTicks,
  axisCenter,
  formatter,
  lineFormatter,
  symbols,
  title,
  fillArea,
  hideXAxis,
  hideYAxis,
  xLabel,
  yLabel,
  legend,
  thresholds,
  points,
  debugMode,
  mode = "line"
} = {}) => {
  let input = getInput({ rawInput });
  if (yRange) {
    const [yMin, yMax] = yRange;
    input = input.map((line) => line.filter(([, y]) => y >= yMin && y <= yMax));
  }
  if (input.length === 0) {
    return "";
  }
  const transformLabel = getTransformLabel({ formatter });
  let scaledCoords = [[0, 0]];
  const { minX, minY, plotWidth, plotHeight, expansionX, expansionY } = getChartSize({
    width,
    height,
    input,
    yRange,
    axisCenter
  });
  const {
    axisSymbols,
    emptySymbol,
    backgroundSymbol,
    borderSymbol,
    thresholdSymbols,
    pointSymbol
  } = getSymbols({ symbols });
  const graph = drawGraph({ plotWidth, plotHeight, emptySymbol });
  const axis = getAxisCenter(axisCenter, plotWidth, plotHeight, expansionX, expansionY, [
    0,
    graph.length - 1
  ]);
  for (let series = 0; series < input.length; series++) {
    const coords = input[series];
    const chartSymbols = getChartSymbols(color, series, symbols?.chart, input, fillArea);
    const sortedCoords = toSorted(coords);
    scaledCoords = getPlotCoords(sortedCoords, plotWidth, plotHeight, expansionX, expansionY).map(
      ([x, y], index, arr) => {
        const toPlotCoordinates = toPlot(plotWidth, plotHeight);
        const [scaledX, scaledY] = toPlotCoordinates(x, y);
        if (!lineFormatter) {
          drawLine({
            mode,
            debugMode,
            index,
            arr,
            graph,
            scaledX,
            scaledY,
            plotHeight,
            emptySymbol,
            chartSymbols,
            axis,
            axisCenter
          });
          if (fillArea) {
            setFillArea({ graph, chartSymbols, debugMode });
          }
        } else {
          drawCustomLine({
            debugMode,
            sortedCoords,
            scaledX,
            scaledY,
            input,
            index,
            lineFormatter,
            graph,
            toPlotCoordinates,
            expansionX,
            expansionY,
            minY,
            minX
          });
        }
        return [scaledX, scaledY];
      }
    );
  }
  if (thresholds) {
    addThresholds({
      thresholdSymbols,
      debugMode,
      graph,
      thresholds,
      axis,
      plotWidth,
      plotHeight,
      expansionX,
      expansionY
    });
  }
  if (points) {
    addPoints({
      pointSymbol,
      debugMode,
      graph,
      points,
      plotWidth,
      plotHeight,
      expansionX,
      expansionY
    });
  }
  drawAxis({
    debugMode,
    graph,
    hideXAxis,
    hideYAxis,
    axisCenter,
    axisSymbols,
    axis
  });
  const { xShift, yShift } = getLabelShift({
    input,
    transformLabel,
    showTickLabel,
    expansionX,
    expansionY,
    minX
  });
  let { realXShift } = drawShift({
    graph,
    plotWidth,
    emptySymbol,
    scaledCoords,
    xShift,
    yShift
  });
  if (backgroundSymbol) {
    addBackgroundSymbol({ debugMode, graph, backgroundSymbol, emptySymbol });
  }
  drawAxisCenter({
    realXShift,
    debugMode,
    emptySymbol,
    backgroundSymbol,
    graph,
    axisSymbols,
    axis
  });
  drawTicks({
    input,
    graph,
    plotWidth,
    plotHeight,
    axis,
    axisCenter,
    yShift,
    emptySymbol,
    debugMode,
    hideXAxis,
    expansionX,
    expansionY,
    hideYAxis,
    customYAxisTicks,
    customXAxisTicks,
    hideYAxisTicks,
    hideXAxisTicks,
    showTickLabel,
    axisSymbols,
    transformLabel
  });
  removeEmptyLines({ graph, backgroundSymbol });
  if (xLabel) {
    addXLabel({
      debugMode,
      xLabel,
      graph,
      backgroundSymbol,
      plotWidth,
      yShift
    });
  }
  if (yLabel) {
    addYLabel({
      debugMode,
      yLabel,
      graph,
      backgroundSymbol
    });
  }
  if (legend) {
    addLegend({
      points,
      thresholds,
      pointSymbol,
      debugMode,
      input,
      graph,
      legend,
      backgroundSymbol,
      color,
      symbols,
      fillArea
    });
  }
  if (title) {
    setTitle({
      debugMode,
      title,
      graph,
      backgroundSymbol,
      plotWidth,
      yShift
    });
  }
  if (borderSymbol) {
    addBorder({ graph, borderSymbol, backgroundSymbol });
  }
  return drawChart({ graph });
};

// src/index.ts
var index_default = plot;

//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./lib/statistics/change-point.js
var change_point = __webpack_require__(18472);
// EXTERNAL MODULE: ./lib/report/escape/terminal.js
var terminal = __webpack_require__(36522);
// EXTERNAL MODULE: ./lib/report/names.js
var names = __webpack_require__(64110);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
;// CONCATENATED MODULE: ./lib/report/past/text.js
/** The past of benchmarks drawn for a terminal. Names in it come from outside. */





const HEIGHT = 7;
/** Beside the plot: the values of its axis. */
const AXIS_COLUMNS = 16;
const FEWEST_COLUMNS = 40;
const MOST_COLUMNS = 120;
/** One plot a metric, with its first and last run; one line where there is but one run. */
function renderPasts(pasts, runs, columns) {
    return pasts.map((past) => renderPast(past, runs, columns)).join('\n');
}
function renderPast(past, runs, columns) {
    const { points, unit } = past;
    const [first] = points;
    const last = points.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const title = [past.suite, past.package, (0,names.benchmarkName)(past)].filter((part) => part !== '');
    const [from = '', to = ''] = (0,units/* formatValues */.KU)(unit, [first.median, last.median]);
    const change = first.median === 0 ? '' : `, ${(0,units/* formatChange */.eD)(last.median / first.median - 1)}`;
    const head = `${(0,terminal.escapeTerminal)(title.join(' '))}: ${(0,terminal.escapeTerminal)(unit)}`;
    if (points.length < 2)
        return `${head} ${to} in the one run ${runText(runs[last.run])}\n`;
    const facts = `${from} → ${to}${change} over ${points.length} runs`;
    const width = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns)) - AXIS_COLUMNS;
    const drawn = index_default(points.map(({ median }, i) => [i + 1, median]), {
        width,
        height: HEIGHT,
        hideXAxis: true,
        formatter: (value, { axis }) => axis === 'y' ? ((0,units/* formatValues */.KU)(unit, [value])[0] ?? '') : String(value),
    });
    const range = `${runText(runs[first.run])} to ${runText(runs[last.run])}`;
    const steps = (0,change_point/* changePointsOf */.J)(points.map(({ median }) => median)).map((at) => `  The level changed at ${runText(runs[points[at]?.run ?? -1])}`);
    const lines = drawn
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.trimEnd());
    return `${[`${head} ${facts}`, ...lines, `  ${range}`, ...steps].join('\n')}\n`;
}
function runText(run) {
    return run === undefined ? '' : `${run.commit.slice(0, 10)} (${run.recordedAt.slice(0, 10)})`;
}


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* unused harmony export truncatedPercent */
const TIME = [
    { factor: 1e9, suffix: 's' },
    { factor: 1e6, suffix: 'ms' },
    { factor: 1e3, suffix: 'µs' },
    { factor: 1, suffix: 'ns' },
];
const BYTES = [
    { factor: 2 ** 30, suffix: 'GiB' },
    { factor: 2 ** 20, suffix: 'MiB' },
    { factor: 2 ** 10, suffix: 'KiB' },
    { factor: 1, suffix: 'B' },
];
const COUNT = [
    { factor: 1e12, suffix: 'T' },
    { factor: 1e9, suffix: 'G' },
    { factor: 1e6, suffix: 'M' },
    { factor: 1, suffix: '' },
];
const TIME_FACTORS = new Map([
    ['ps', 1e-3],
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['sec', 1e9],
]);
function familyOf(unit) {
    const [name = ''] = unit.split('/', 1);
    const time = TIME_FACTORS.get(name);
    if (time !== undefined)
        return { steps: TIME, factor: time };
    return { steps: name === 'B' || name === 'bytes' ? BYTES : COUNT, factor: 1 };
}
/**
 * The values of one row in one scale: `1.204 ms`, `1.500 KiB`, `12`. `unit` is as the tool printed it, with its `/op`,
 * and stands beside the row. Different values never look the same while six digits can tell them apart; a value that is
 * not finite is `–`.
 */
function formatValues(unit, values) {
    const finite = values.filter((value) => value !== undefined).filter(Number.isFinite);
    const family = familyOf(unit);
    const sizes = finite.map((value) => Math.abs(value) * family.factor).filter((size) => size > 0);
    const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
    const step = family.steps.find(({ factor }) => smallest >= factor) ?? family.steps.at(-1);
    const divisor = (step?.factor ?? 1) / family.factor;
    const digits = digitsFor(finite.map((value) => value / divisor));
    return values.map((value) => value === undefined || !Number.isFinite(value)
        ? '–'
        : `${value === 0 ? '0' : group(value / divisor, digits)} ${step?.suffix ?? ''}`.trimEnd());
}
/** Digits after the point: four significant ones for the smallest value, more while two values look alike. */
function digitsFor(values) {
    if (values.every((value) => Number.isInteger(value)))
        return 0;
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    const exponent = Math.floor(Math.log10(Math.min(...sizes)));
    const distinct = new Set(values).size;
    let digits = Math.min(Math.max(3 - exponent, 0), 9);
    const most = Math.min(digits + 3, 9);
    while (digits < most && new Set(values.map((value) => group(value, digits))).size < distinct) {
        digits += 1;
    }
    return digits;
}
const FORMATS = new Map();
function group(value, digits) {
    if (Math.abs(value) >= 1e15)
        return value.toExponential(3);
    let format = FORMATS.get(digits);
    if (format === undefined) {
        format = new Intl.NumberFormat('en-US', {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
        });
        FORMATS.set(digits, format);
    }
    return format.format(value);
}
/** A count: `12,345`. */
function formatCount(value) {
    return group(value, 0);
}
/** A share of covered parts with one digit, cut and not rounded: 79.96 % is not 80 %. `–` where there is nothing. */
function formatRatio(ratio) {
    if (!(ratio.total > 0))
        return '–';
    return `${truncatedPercent(ratio.covered / ratio.total).toFixed(1)} %`;
}
/** Percent with one digit, cut toward zero; a hair is added so that 0.29 × 1000 is not 289. */
function truncatedPercent(ratio) {
    return Math.trunc(ratio * 1000 + Math.sign(ratio) * 1e-9) / 10;
}
/** A limit of the policy, as it was written: `80 %`, `0.5 %`. */
function formatLimit(ratio) {
    return Number.isFinite(ratio) ? `${Number((ratio * 100).toFixed(4))} %` : '–';
}
/** A relative change (0.05 is `+5.00 %`), with as many digits as matter; beyond hundredfold as a multiple. */
function formatChange(change) {
    if (!Number.isFinite(change))
        return '–';
    if (change === 0)
        return '0 %';
    const size = Math.abs(change) * 100;
    const sign = change > 0 ? '+' : '−';
    if (size < 0.005)
        return `${sign}<0.01 %`;
    if (size >= 10_000)
        return `×${group(change + 1, 0)}`;
    return `${sign}${group(size, size < 10 ? 2 : size < 100 ? 1 : 0)} %`;
}
/** A change of coverage in percentage points: `−0.42 pp`. */
function formatPoints(difference) {
    const points = Math.abs(difference * 100);
    if (points === 0)
        return '0 pp';
    const sign = difference > 0 ? '+' : '−';
    return points < 0.005 ? `${sign}<0.01 pp` : `${sign}${points.toFixed(2)} pp`;
}
/** A duration: `340 ms`, `12.3 s`, `4 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (!Number.isFinite(milliseconds) || milliseconds < 0)
        return '–';
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    const two = (value) => String(value).padStart(2, '0');
    if (minutes < 60)
        return `${minutes} min ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}


/***/ }),

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changePointsOf),
/* harmony export */   Y: () => (/* binding */ strongestChangePoint)
/* harmony export */ });
/* harmony import */ var _midranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22482);
/** Where in a series its level changed, if it did. */

const FEWEST_VALUES = 6;
/** How surprising a change of level must be to be marked, which judges nothing. */
const MARKED_LEVEL = 0.05;
const FEWEST_MARKED = 8;
/**
 * The strongest single shift of level in the series, and how surprising one as strong would be in
 * a series without any. Equal values get midranks. The p-value is an approximation, on the safe
 * side for short series. Undefined for fewer than six values and where all are equal.
 * A. N. Pettitt, "A Non-parametric Approach to the Change-point Problem", Applied Statistics
 * 28(2), 1979 (https://doi.org/10.2307/2346729).
 */
function strongestChangePoint(values) {
    const n = values.length;
    if (n < FEWEST_VALUES)
        return undefined;
    let sum = 0;
    let strongest = 0;
    let index = 0;
    for (const [k, doubledRank] of (0,_midranks_js__WEBPACK_IMPORTED_MODULE_0__/* .doubledMidranks */ .n)(values).entries()) {
        sum += doubledRank - (n + 1);
        if (Math.abs(sum) <= strongest)
            continue;
        strongest = Math.abs(sum);
        index = k + 1;
    }
    if (strongest === 0)
        return undefined;
    return { index, pValue: Math.min(1, 2 * Math.exp((-6 * strongest ** 2) / (n ** 3 + n ** 2))) };
}
/** Indexes of the first values of new levels, ascending: the strongest, then those on either side of it. */
function changePointsOf(values) {
    if (values.length < FEWEST_MARKED)
        return [];
    const found = strongestChangePoint(values);
    if (found === undefined || found.pValue >= MARKED_LEVEL)
        return [];
    const before = changePointsOf(values.slice(0, found.index));
    const after = changePointsOf(values.slice(found.index)).map((index) => index + found.index);
    return [...before, found.index, ...after];
}


/***/ }),

/***/ 22482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ doubledMidranks)
/* harmony export */ });
/** Ranks of a sample whose values may be equal. */
/**
 * Twice the rank (from 1) of each value, in the order of the values; equal values share the mean
 * of their ranks. Doubled, so that they are whole numbers.
 */
function doubledMidranks(values) {
    const order = values.map((_, i) => i);
    order.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
    const ranks = new Array(values.length).fill(0);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0])
            end++;
        for (const i of order.slice(start, end))
            ranks[i] = start + end + 1;
        start = end;
    }
    return ranks;
}


/***/ })

};
