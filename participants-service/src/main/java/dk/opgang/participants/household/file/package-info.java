/** What is known of somebody as a member of a household, for the export. */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.household.file;
