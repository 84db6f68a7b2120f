package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A company, or one of its places of work, that is a member of a network.
 *
 * @param pNumber its place of work, if not the whole company is a member
 * @param to first day on which it is none any more
 */
@Embeddable
@Schema(name = "NewNetworkMember", example = "{\"cvr\": \"13748136\", \"from\": \"2017-01-01\"}")
public record MemberForm(
        @NotBlank @CvrNumber String cvr,

        @Column(name = "p_number") @Nullable @NumberField @Pattern(regexp = "[0-9]{10}")
        String pNumber,

        @NotNull @Column(name = "joined_on") LocalDate from,

        @Column(name = "left_on") @Nullable @After("from") LocalDate to)
        implements PostedForm {}
