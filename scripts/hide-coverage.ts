/**
 * Loaded into each process of tests whose coverage is measured, which knows by now where to write: node would hand the
 * variable on to every child, and measure that as well.
 */
delete process.env.NODE_V8_COVERAGE;
