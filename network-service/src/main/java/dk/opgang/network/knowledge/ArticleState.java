package dk.opgang.network.knowledge;

import dk.opgang.platform.coded.Coded;

/** Where an article, or the draft of its next version, stands. */
enum ArticleState implements Coded {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN;

    static ArticleState of(String code) {
        return Coded.of(values(), code);
    }
}
