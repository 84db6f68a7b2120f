package dk.opgang.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "housing_areas")
public class HousingArea {

    @Id
    public UUID id;

    public String sourceSystem;
    public String sourceId;
    public String name;
    public String municipalityCode;
    public String housingOrganisation;
    public LocalDate validFrom;
    public LocalDate validTo;
    public Instant createdAt;
    public Instant updatedAt;
    public long version;
}
