/** Code lists: the coded values of the API, dated and labelled. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.codes;
