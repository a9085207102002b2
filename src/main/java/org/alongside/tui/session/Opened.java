package org.alongside.tui.session;

import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.LookAt;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Course;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// What a session screen works on: the referral on its way through its toolkit, the appointment it records.
record Opened(Course course, Optional<Appointment> planned) {
    static Opened read(Desk desk, String referralRef, Optional<UUID> planned) {
        var course = new LookAt(desk).forSession(referralRef);
        return new Opened(course, appointment(course.one(), planned, desk));
    }

    Case aCase() {
        return course.one();
    }

    Toolkit toolkit() {
        return course.toolkit();
    }

    Edition edition() {
        return course.edition();
    }

    /// The one asked for, or else one planned for today.
    private static Optional<Appointment> appointment(Case aCase, Optional<UUID> wanted, Desk desk) {
        return aCase.sessions().stream()
                .map(SessionRecord::session)
                .filter(Session.Planned.class::isInstance)
                .map(Session::appointment)
                .filter(one -> wanted.isPresent()
                        ? wanted.get().equals(one.id())
                        : one.on().equals(desk.today()))
                .findFirst();
    }

    Progress progress() {
        return course.progress();
    }

    Optional<Exercise> exercise(String id) {
        return toolkit().exercise(id);
    }

    String title(String id) {
        return exercise(id).map(Exercise::title).orElse(id);
    }

    String person() {
        return aCase().person().name();
    }
}
