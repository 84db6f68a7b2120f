/** What guidance leads to: education readiness before and after, and youth education begun and completed. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.outcome;
