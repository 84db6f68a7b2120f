/**
 * The case file, which is the aggregate: a participant with benefit periods and residences, whose rules hold together, and what
 * every record about a participant has in common.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.casefile;
