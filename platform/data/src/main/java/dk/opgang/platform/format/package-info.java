/** Tables in other forms than plain JSON: CSV and JSON-stat 2.0, written once for every table of every service. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.format;
