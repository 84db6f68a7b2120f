/** Plans of an area: area plans with their boards and money, and development plans, which no class ends. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.register.plan;
