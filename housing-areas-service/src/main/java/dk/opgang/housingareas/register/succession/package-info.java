/** Successions: areas that are split, merged or bounded anew, and series that stay comparable across it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.succession;
