/** Tables in other forms than plain JSON: CSV and JSON-stat 2.0, written once for every table of this service. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.figures.table;
