/** Job openings: places at employers, open until they are taken or their day has come. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.opening;
