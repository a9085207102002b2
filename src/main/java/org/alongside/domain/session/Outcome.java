package org.alongside.domain.session;

import org.alongside.domain.Code;

/// What became of the session: nDelius contact outcomes, the common four first.
public enum Outcome implements Code {
    ATTC("Attended - complied", Attendance.ATTENDED, Compliance.COMPLIED, false),
    AFTC("Attended - failed to comply", Attendance.ATTENDED, Compliance.NOT_COMPLIED, true),
    UAAB("Unacceptable absence", Attendance.ABSENT, Compliance.NOT_COMPLIED, true),
    AFTA("Failed to attend - awaiting reason", Attendance.ABSENT, Compliance.UNDECIDED, true),
    ATSH("Attended - sent home (behaviour)", Attendance.ATTENDED, Compliance.NOT_COMPLIED, true),
    ATSS("Attended - sent home (service issue)", Attendance.ATTENDED, Compliance.COMPLIED, false),
    AACL("Acceptable absence - court or legal", Attendance.ABSENT, Compliance.COMPLIED, false),
    AAEM("Acceptable absence - employment", Attendance.ABSENT, Compliance.COMPLIED, false),
    AAFC("Acceptable absence - family or childcare", Attendance.ABSENT, Compliance.COMPLIED, false),
    AAHO("Acceptable absence - holiday", Attendance.ABSENT, Compliance.COMPLIED, false),
    AAME("Acceptable absence - medical", Attendance.ABSENT, Compliance.COMPLIED, false),
    AARE("Acceptable absence - religious", Attendance.ABSENT, Compliance.COMPLIED, false),
    AARC("Acceptable absence - remanded in custody", Attendance.ABSENT, Compliance.COMPLIED, false),
    AASD("Acceptable absence - stood down", Attendance.ABSENT, Compliance.COMPLIED, false),
    AAAA("Acceptable absence - other", Attendance.ABSENT, Compliance.COMPLIED, false),
    CO05("Acceptable absence - professional judgement", Attendance.ABSENT, Compliance.COMPLIED, false),
    CO10("Acceptable failure - none in following 12 months", Attendance.ABSENT, Compliance.COMPLIED, false),
    RSSR("Rescheduled by the service", Attendance.CALLED_OFF, Compliance.COMPLIED, false),
    RSOF("Rescheduled by the person", Attendance.CALLED_OFF, Compliance.COMPLIED, false),
    NOT_RECORDED("Not recorded", Attendance.ABSENT, Compliance.UNDECIDED, false);

    private final String label;
    private final Attendance attendance;
    private final Compliance compliance;
    private final boolean enforceable;

    Outcome(String label, Attendance attendance, Compliance compliance, boolean enforceable) {
        this.label = label;
        this.attendance = attendance;
        this.compliance = compliance;
        this.enforceable = enforceable;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the person came.
    public Attendance attendance() {
        return attendance;
    }

    /// Whether the person complied.
    public Compliance compliance() {
        return compliance;
    }

    /// Whether the person came.
    public boolean isAttended() {
        return attendance == Attendance.ATTENDED;
    }

    /// Whether an enforcement action is asked for: after AFTC, ATSH, UAAB and AFTA only.
    public boolean asksForAction() {
        return enforceable;
    }
}
