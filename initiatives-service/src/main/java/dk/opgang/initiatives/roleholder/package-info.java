/** Who has a role in an initiative, and whether as many have it as the template asks for. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.roleholder;
