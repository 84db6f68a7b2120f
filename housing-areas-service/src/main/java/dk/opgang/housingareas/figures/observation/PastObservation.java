package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an observation said from one instant to another. Only read, for one instant at a time: its id is the observation's. */
@Entity
@Immutable
@Table(name = "observations_over_time")
class PastObservation extends Resource implements Figure {

    @Column(name = "housing_area_id")
    private UUID housingAreaId;

    private String indicator;
    private int year;
    private BigDecimal value;
    private @Nullable String source;

    @Column(name = "data_version")
    private @Nullable String dataVersion;

    @Column(name = "value_status")
    private @Nullable String valueStatus;

    private String status;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_to")
    private @Nullable Instant knownTo;

    protected PastObservation() {}

    @Override
    public UUID housingAreaId() {
        return housingAreaId;
    }

    @Override
    public String indicator() {
        return indicator;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public BigDecimal value() {
        return value;
    }

    @Override
    public @Nullable String source() {
        return source;
    }

    @Override
    public @Nullable String dataVersion() {
        return dataVersion;
    }

    @Override
    public @Nullable String valueStatus() {
        return valueStatus;
    }

    @Override
    public String status() {
        return status;
    }
}
