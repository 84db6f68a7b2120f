/** Text from outside: its characters, its one written form, and the civil registration numbers that must not stand in it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.text;
