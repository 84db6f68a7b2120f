/** Backup and restore of the databases of a stack, with the keys of people apart. */
@org.jspecify.annotations.NullMarked
package dk.opgang.local.backup;
