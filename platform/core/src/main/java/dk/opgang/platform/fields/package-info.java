/** The fields of requests and of rows, found once for each class that has them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.fields;
