/** CSV in and out, in one way for every table: RFC 4180, and what office programs and people make of it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.csv;
