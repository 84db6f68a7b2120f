/** What is paid to families who move, and who bears it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.grant;
