/** Small helpers that several features of this service share. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.support;
