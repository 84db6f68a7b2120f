/** Constants that are known outside by a code. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.coded;
