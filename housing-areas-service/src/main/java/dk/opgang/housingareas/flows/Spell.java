package dk.opgang.housingareas.flows;

import dk.opgang.platform.time.Period;

/** A time in which one participant received a benefit and lived in one area without a break. */
record Spell(String benefitGroup, Period period) {

    Spell {
        if (benefitGroup == null || period == null) {
            throw new IllegalArgumentException("A spell needs its benefit group and period");
        }
    }
}
