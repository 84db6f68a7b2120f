/** What people post under keys of their own: found by its source, checked, changed, told. The base of every aggregate. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.posted;
