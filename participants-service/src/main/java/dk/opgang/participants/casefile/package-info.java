/**
 * The case file: what holds of a participant for a time, benefit periods and residences, whose rules hold together. It is opened, changed
 * and settled as one.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.casefile;
