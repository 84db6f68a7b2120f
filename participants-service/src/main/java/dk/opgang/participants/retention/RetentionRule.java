package dk.opgang.participants.retention;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A rule of a municipality's own, in the place of the default. */
@Entity
@Table(name = "retention_rules")
public class RetentionRule extends FormResource<RetentionRuleForm> {

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private String category;

    protected RetentionRule() {}

    RetentionRule(String municipalityCode, String category, RetentionRuleForm form) {
        super(form);
        this.municipalityCode = municipalityCode;
        this.category = category;
    }

    void change(RetentionRuleForm form) {
        become(form);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String category() {
        return category;
    }
}
