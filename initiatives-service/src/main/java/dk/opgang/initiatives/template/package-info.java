/** Templates: the kinds of initiative, as data. One engine serves them all. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template;
