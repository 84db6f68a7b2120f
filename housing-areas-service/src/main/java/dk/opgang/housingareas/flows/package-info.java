/** Flows: how many people in an area receive each benefit on two reading dates, and who came and went between them. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.flows;
