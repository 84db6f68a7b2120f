/** The members of the network and their contact persons, who together cover culture, health and employment. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.member;
