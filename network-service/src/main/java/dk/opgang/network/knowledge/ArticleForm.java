package dk.opgang.network.knowledge;

import dk.opgang.network.form.Written;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article of the knowledge bank.
 *
 * @param key a short name that others refer to it by; there is one of each
 * @param summary what it is about, in a few sentences
 * @param body the text in Markdown; a date at the begin of a paragraph is kept from becoming a list
 * @param kind a code of {@code knowledge-article-kinds}
 * @param fields codes of {@code network-fields}
 * @param targetGroups whom it is about, such as {@code young-people}
 * @param themes what it is about, such as a code of {@code initiative-themes}
 * @param evidence how well it is known whether it works
 * @param actors who takes part
 * @param effects what is gained
 * @param barriers what stands in the way
 * @param municipalityCodes where it was tried, three digits each
 * @param licence under which it may be used; CC-BY-4.0 if missing
 * @param language da or en; da if missing
 * @param templateKey the initiative template that it describes
 */
@Embeddable
@Schema(name = "NewKnowledgeArticle", example = """
                {"title": "Læsegrupper for sygemeldte", "summary": "Ni uger med højtlæsning og samtale.", "body": "## Sådan gjorde vi\\n\\n…",
                 "kind": "experience", "fields": ["culture", "health"], "targetGroups": ["adults-without-work"],
                 "themes": ["culture-and-health"], "evidence": {"design": "before-after", "effect": "positive", "measures": ["attendance"]}}""")
record ArticleForm(
        @Nullable Source source,

        @Nullable @Key @Size(max = 100) @Pattern(regexp = Written.KEY) @Column(name = "article_key")
        String key,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 1_000) String summary,
        @NotBlank @Size(max = 100_000) String body,
        @NotNull @CodeOf("knowledge-article-kinds") String kind,
        @Defaulted @Size(max = 10) @Distinct List<@CodeOf("network-fields") String> fields,
        @Defaulted @Size(max = 20) @Distinct List<@NotBlank @Size(max = 60) String> targetGroups,
        @Defaulted @Size(max = 20) @Distinct List<@NotBlank @Size(max = 60) String> themes,

        @Defaulted
        @Valid
        @AttributeOverride(name = "design", column = @Column(name = "evidence_design"))
        @AttributeOverride(name = "effect", column = @Column(name = "evidence_effect"))
        @AttributeOverride(name = "measures", column = @Column(name = "evidence_measures"))
        Evidence evidence,

        @Defaulted @Size(max = 50) List<@NotBlank @Size(max = 300) String> actors,
        @Defaulted @Size(max = 50) List<@NotBlank @Size(max = 300) String> effects,
        @Defaulted @Size(max = 50) List<@NotBlank @Size(max = 300) String> barriers,
        @Defaulted @Size(max = 98) @Distinct List<@Municipality String> municipalityCodes,
        @Nullable @Size(max = 300) String sourceTitle,

        @Nullable @Size(max = 2_000) @Pattern(regexp = Written.ADDRESS)
        String sourceUrl,

        @Defaulted @Size(max = 100) String licence,
        @Defaulted @Pattern(regexp = "da|en") String language,

        @Nullable @Key @Size(max = 100) @Pattern(regexp = Written.KEY)
        String templateKey)
        implements PostedForm {

    static final String LICENCE = "CC-BY-4.0";
    static final String DANISH = "da";

    ArticleForm {
        fields = copied(fields);
        targetGroups = copied(targetGroups);
        themes = copied(themes);
        evidence = evidence == null ? Evidence.NONE : evidence;
        actors = copied(actors);
        effects = copied(effects);
        barriers = copied(barriers);
        municipalityCodes =
                copied(municipalityCodes).stream().map(MunicipalityCode::plain).toList();
        licence = licence == null ? LICENCE : licence;
        language = language == null ? DANISH : language;
    }

    /**
     * How well it is known whether something works.
     *
     * @param design a code of {@code knowledge-evidence-designs}; none if missing
     * @param effect a code of {@code knowledge-evidence-effects}; unknown if missing
     * @param measures what was measured
     */
    @Embeddable
    @Schema(name = "ArticleEvidence")
    record Evidence(
            @Defaulted @CodeOf("knowledge-evidence-designs") String design,

            @Defaulted @CodeOf("knowledge-evidence-effects") String effect,

            @Defaulted @Size(max = 50) List<@NotBlank @Size(max = 200) String> measures) {

        private static final String NO_DESIGN = "none";
        private static final String UNKNOWN_EFFECT = "unknown";

        static final Evidence NONE = new Evidence(NO_DESIGN, UNKNOWN_EFFECT, List.of());

        Evidence {
            design = design == null ? NO_DESIGN : design;
            effect = effect == null ? UNKNOWN_EFFECT : effect;
            measures = copied(measures);
        }
    }

    /** The same with another text. */
    ArticleForm withBody(String other) {
        return new ArticleForm(
                source,
                key,
                title,
                summary,
                other,
                kind,
                fields,
                targetGroups,
                themes,
                evidence,
                actors,
                effects,
                barriers,
                municipalityCodes,
                sourceTitle,
                sourceUrl,
                licence,
                language,
                templateKey);
    }

    /** What search looks through besides title and summary. */
    List<String> rest() {
        return Stream.of(List.of(body), actors, effects, barriers)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> copied(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
