/** Classification: which class an area has on a list, under the law of that list, and why. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.law.classification;
