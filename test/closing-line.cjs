/** Jest reporter: names the tests that were skipped, and closes with one line that counts them all. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const skipped = results.testResults.flatMap(({ testResults }) =>
      testResults.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
    );
    if (skipped.length > 0) {
      process.stdout.write(`\nSkipped, a program they need is not installed:\n  ${skipped.join('\n  ')}\n`);
    }
    const counts = {
      passed: numPassedTests,
      // A file that could not even be loaded ran no test of its own: it counts as one that failed.
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
    // `npm test` counts its other checks too.
    if (process.send) process.send(counts);
    // Jest's own summary comes after this; the count is to be the last line.
    else process.once('exit', () => process.stdout.write(`\n${closingLine(counts)}\n`));
  }
};

const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
module.exports.closingLine = closingLine;
