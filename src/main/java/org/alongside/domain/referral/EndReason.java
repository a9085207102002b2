package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// Why a referral ended, its group, and whether the person may be referred again.
public enum EndReason implements Code {
    BREACH_BEFORE_START("Breach before the start", EndGroup.BREACH, true),
    BREACH_DURING("Breach during the work", EndGroup.BREACH, true),
    RECALLED("Recalled", EndGroup.BREACH, true),
    ACCESSED_ACCREDITED_PROGRAMME("Moved to the accredited programme", EndGroup.POSITIVE, true),
    NEEDS_MET_ELSEWHERE("Needs met elsewhere", EndGroup.POSITIVE, true),
    COMPLETED("Completed", EndGroup.COMPLETE, true),
    SENTENCE_EXPIRED("Sentence expired", EndGroup.SENTENCE, false),
    SENTENCE_REVOKED("Sentence revoked", EndGroup.SENTENCE, false),
    RETURNED_TO_CUSTODY("Returned to custody", EndGroup.SENTENCE, true),
    ACQUITTED("Acquitted", EndGroup.SENTENCE, false),
    NOT_ENGAGED("Did not engage", EndGroup.ENGAGEMENT, true),
    DECLINED("Declined", EndGroup.ENGAGEMENT, true),
    MOTIVATION("Motivation", EndGroup.ENGAGEMENT, true),
    BEHAVIOUR("Behaviour", EndGroup.ENGAGEMENT, true),
    MISSED_SESSIONS("Missed sessions", EndGroup.ENGAGEMENT, true),
    ALCOHOL_OR_DRUGS("Alcohol or drugs", EndGroup.CIRCUMSTANCE, true),
    HEALTH("Health", EndGroup.CIRCUMSTANCE, true),
    WORK_OR_CARE("Work or caring", EndGroup.CIRCUMSTANCE, true),
    MOVED_AREA("Moved area", EndGroup.CIRCUMSTANCE, true),
    DIED("Died", EndGroup.CIRCUMSTANCE, false),
    CONTENT_NOT_SUITABLE("Content not suitable", EndGroup.OTHER, true),
    NO_TIME_LEFT("No time left", EndGroup.OTHER, true),
    REFERRED_IN_ERROR("Referred in error", EndGroup.OTHER, true),
    OTHER("Other", EndGroup.OTHER, true);

    private final String label;
    private final EndGroup group;
    private final boolean mayReturn;

    EndReason(String label, EndGroup group, boolean mayReturn) {
        this.label = label;
        this.group = group;
        this.mayReturn = mayReturn;
    }

    @Override
    public String label() {
        return label;
    }

    /// What kind of ending it is.
    public EndGroup group() {
        return group;
    }

    /// Whether the person may be referred to the same toolkit again.
    public boolean mayReturn() {
        return mayReturn;
    }

    /// Whether it counts as breached in the flow figures.
    public boolean isBreach() {
        return group == EndGroup.BREACH;
    }
}
