/** Refusals that do not say why, because the reason would tell of a person: counted, logged, and ended after so many a day. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.refusal;
