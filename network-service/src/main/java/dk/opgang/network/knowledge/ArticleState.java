package dk.opgang.network.knowledge;

import java.util.Locale;

/** Where an article, or the draft of its next version, stands. */
enum ArticleState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArticleState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
