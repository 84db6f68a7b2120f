package dk.opgang.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "placements")
public class Placement {

    @Id
    public UUID id;

    public String municipalityCode;
    public String sourceSystem;
    public String sourceId;
    public UUID participantId;
    public String kind;
    public String employerCvr;
    public String employerName;
    public String employerKind;
    public LocalDate periodFrom;
    public LocalDate periodTo;
    public BigDecimal weeklyHours;
    public BigDecimal registeredHours;
    public Instant createdAt;
    public Instant updatedAt;
    public long version;
}
