package dk.opgang.housingareas.flows;

import java.util.UUID;

/**
 * Whose flows are counted: the people of one area, or of a whole municipality wherever in it they live.
 *
 * @param table where their spells stand
 * @param column what tells the place there
 */
record Place(String table, String column, Object key) {

    static Place area(UUID id) {
        return new Place("flow_spells", "housing_area_id", id);
    }

    /** A benefit that was opened and replaced on the same day counts nowhere. */
    static Place municipality(String code) {
        return new Place(
                "(select * from benefit_periods where period_to is null or period_to > period_from)",
                "municipality_code",
                code);
    }

    /** The name under which its published tables are kept together. */
    String name() {
        return key.toString();
    }
}
