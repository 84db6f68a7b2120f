package dk.opgang.participants.household;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A household: a family as one municipality knows it. Who belongs to it is told by its members. */
@Entity
@Table(name = "households")
public class Household extends Resource {

    @Column(updatable = false)
    private String municipalityCode;

    @Embedded
    @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
    @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
    private @Nullable Source source;

    private long memberChanges;

    protected Household() {}

    Household(String municipalityCode, @Nullable Source source) {
        this.municipalityCode = municipalityCode;
        this.source = source;
    }

    /** Its members are part of its version. */
    void countChange() {
        memberChanges++;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public @Nullable Source source() {
        return source;
    }
}
