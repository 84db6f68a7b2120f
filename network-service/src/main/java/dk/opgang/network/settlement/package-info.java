/** What municipalities and organisations owe each other for those who move, settled by pair and quarter. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.settlement;
