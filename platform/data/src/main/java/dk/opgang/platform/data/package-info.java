/** The base of entities: ids, times, versions. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.data;
