/** Rules, limits and lists that are data: files of rows that hold for a time and tell where they come from. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.dated;
