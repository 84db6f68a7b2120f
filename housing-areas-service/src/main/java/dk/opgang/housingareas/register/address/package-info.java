/** Addresses: which addresses lie in an area, and in which area an address lies. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.address;
