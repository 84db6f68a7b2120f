/** Housing organisations: who lets the homes of an area. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.organisation;
