/** What this service knows of other contexts: projections of their events, and one question to the owner on a miss. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.integration;
