package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The value of one indicator in one year, for the country, a region or a municipality, as it is stored. */
@Entity
@Table(name = "reference_values")
class ReferenceValue extends Resource {

    private String scope;

    private String indicator;

    private int year;

    @Embedded
    private ReferenceValueForm form;

    protected ReferenceValue() {}

    ReferenceValue(ReferenceKey key) {
        this.scope = key.scope();
        this.indicator = key.indicator();
        this.year = key.year();
    }

    ReferenceKey key() {
        return new ReferenceKey(indicator, scope, year);
    }

    /** What it says. */
    ReferenceValueForm form() {
        return form;
    }

    void say(ReferenceValueForm other) {
        this.form = other;
    }
}
