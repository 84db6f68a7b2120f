/** What housing-areas-service knows of areas in which homes are offered. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.housingarea;
