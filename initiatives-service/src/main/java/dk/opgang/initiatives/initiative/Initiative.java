package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import dk.opgang.platform.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A running effort of one or more municipalities and their partners, as it is stored. */
@Entity
@Table(name = "initiatives")
public class Initiative extends PostedResource<InitiativeForm> implements Named {

    @Column(name = "template_id", updatable = false)
    private @Nullable UUID ownTemplateId;

    /** Of the template: with which it began, or to which it was moved. */
    private int templateVersion;

    /** Whether the template measures something later on or pays for it: of others nothing follows of an enrolment. */
    private boolean measuresLater;

    /** After how many months its template asks who is still in the job, besides those that everybody asks after. */
    private Integer[] followUpMonths;

    /** Keys of its template's activities at which being present is a contact. */
    private String[] contactActivities;

    /** Keys of those at which nobody writes down who is present: that they were held with somebody is a contact. */
    private String[] contactOccasions;

    /** Those of the form in a column of their own: by them the initiative is found and seen. */
    private String[] partnerOrganisations;

    protected Initiative() {}

    /**
     * What it counts and asks by its template.
     *
     * @param followUpMonths after how many months it asks who is still in the job, besides those that everybody asks after
     * @param contactActivities keys of activities at which being present is a contact
     * @param contactOccasions keys of those at which nobody writes down who is present
     */
    record Counting(
            Collection<Integer> followUpMonths,
            Collection<String> contactActivities,
            Collection<String> contactOccasions) {

        static Counting by(InitiativeTemplate template) {
            return new Counting(template.followUpMonths(), template.contacts(true), template.contacts(false));
        }
    }

    Initiative(
            String poster,
            InitiativeForm form,
            @Nullable UUID ownTemplateId,
            int templateVersion,
            boolean measuresLater,
            Counting counting) {
        super(poster, form);
        this.ownTemplateId = ownTemplateId;
        this.templateVersion = templateVersion;
        this.measuresLater = measuresLater;
        this.followUpMonths = counting.followUpMonths().toArray(Integer[]::new);
        this.contactActivities = counting.contactActivities().toArray(String[]::new);
        this.contactOccasions = counting.contactOccasions().toArray(String[]::new);
        this.partnerOrganisations = form.organisations().toArray(String[]::new);
    }

    @Override
    protected void become(InitiativeForm other) {
        super.become(other);
        this.partnerOrganisations = other.organisations().toArray(String[]::new);
    }

    /** The municipality's own template with which it began; null for one that comes with the service. */
    public @Nullable UUID ownTemplateId() {
        return ownTemplateId;
    }

    /** The version of its template. */
    public int templateVersion() {
        return templateVersion;
    }

    /** Moves it to another version, on purpose. */
    void moveTo(int version, Counting counting) {
        this.templateVersion = version;
        this.measuresLater = true;
        this.followUpMonths = counting.followUpMonths().toArray(Integer[]::new);
        this.contactActivities = counting.contactActivities().toArray(String[]::new);
        this.contactOccasions = counting.contactOccasions().toArray(String[]::new);
    }

    @Override
    public String name() {
        return form().name();
    }

    public Period period() {
        return form().period();
    }

    public Set<String> municipalities() {
        return new TreeSet<>(form().municipalityCodes());
    }

    /** Whether that municipality takes part in it. */
    public boolean isOf(String municipality) {
        return form().municipalityCodes().contains(municipality);
    }

    /** CVR numbers of the partners. */
    public Set<String> organisations() {
        return new TreeSet<>(List.of(partnerOrganisations));
    }
}
