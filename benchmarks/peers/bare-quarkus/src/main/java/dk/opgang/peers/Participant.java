package dk.opgang.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "participants")
public class Participant {

    @Id
    public UUID id;

    public String municipalityCode;
    public int birthYear;
    public UUID housingAreaId;
    public String benefitGroup;
    public String language;
    public LocalDate departedOn;
    public String sourceSystem;
    public String sourceId;
    public Instant createdAt;
    public Instant updatedAt;
    public long version;
}
