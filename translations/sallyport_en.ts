<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FreezeWords</name>
    <message numerus="yes">
        <source>%n live accesses</source>
        <translation>
            <numerusform>%n live access</numerusform>
            <numerusform>%n live accesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets not reached</source>
        <translation>
            <numerusform>%n target not reached</numerusform>
            <numerusform>%n targets not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 %2 – %3: %n requests</source>
        <comment>day, from hour, to hour</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n request</numerusform>
            <numerusform>%1 %2 – %3: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <comment>which part of the time</comment>
        <translation>
            <numerusform>%Ln request, %1</numerusform>
            <numerusform>%Ln requests, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %L1 break-glass, %2</source>
        <comment>of them, which part of the time</comment>
        <translation>
            <numerusform>%Ln request, %L1 break-glass, %2</numerusform>
            <numerusform>%Ln requests, %L1 break-glass, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n of your requests wait for an answer</source>
        <translation>
            <numerusform>%n of your requests waits for an answer</numerusform>
            <numerusform>%n of your requests wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were decided</source>
        <translation>
            <numerusform>%n of your requests was decided</numerusform>
            <numerusform>%n of your requests were decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses can start</source>
        <translation>
            <numerusform>%n of your accesses can start</numerusform>
            <numerusform>%n of your accesses can start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are open</source>
        <translation>
            <numerusform>%n of your accesses is open</numerusform>
            <numerusform>%n of your accesses are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses end soon</source>
        <translation>
            <numerusform>%n of your accesses ends soon</numerusform>
            <numerusform>%n of your accesses end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are at their end</source>
        <translation>
            <numerusform>%n of your accesses is at its end</numerusform>
            <numerusform>%n of your accesses are at their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are over</source>
        <translation>
            <numerusform>%n of your accesses is over</numerusform>
            <numerusform>%n of your accesses are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses could not be closed yet</source>
        <translation>
            <numerusform>%n of your accesses could not be closed yet</numerusform>
            <numerusform>%n of your accesses could not be closed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The glass was broken %n times</source>
        <translation>
            <numerusform>The glass was broken once</numerusform>
            <numerusform>The glass was broken %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergencies wait for your review</source>
        <translation>
            <numerusform>%n emergency waits for your review</numerusform>
            <numerusform>%n emergencies wait for your review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies wait for signatures</source>
        <translation>
            <numerusform>%n policy waits for signatures</numerusform>
            <numerusform>%n policies wait for signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n request waits for you</numerusform>
            <numerusform>%n requests wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By up to %1, %n times.</source>
        <translation>
            <numerusform>By up to %1, once.</numerusform>
            <numerusform>By up to %1, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more signatures are needed; %1 may sign.</source>
        <translation>
            <numerusform>%n more signature is needed; %1 may sign.</numerusform>
            <numerusform>%n more signatures are needed; %1 may sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n more signatures after yours.</source>
        <translation>
            <numerusform>It needs %n more signature after yours.</numerusform>
            <numerusform>It needs %n more signatures after yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed; %n more signatures are needed</source>
        <translation>
            <numerusform>%1 is signed; %n more signature is needed</numerusform>
            <numerusform>%1 is signed; %n more signatures are needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new differences</source>
        <translation>
            <numerusform>%n new difference</numerusform>
            <numerusform>%n new differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>%n put right</numerusform>
            <numerusform>%n put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AccessPage</name>
    <message numerus="yes">
        <source>%n requests sent</source>
        <translation>
            <numerusform>%n request sent</numerusform>
            <numerusform>%n requests sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided and signed</source>
        <translation>
            <numerusform>%n decided and signed</numerusform>
            <numerusform>%n decided and signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests</source>
        <translation>
            <numerusform>Deny %n request</numerusform>
            <numerusform>Deny %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message numerus="yes">
        <source>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</source>
        <translation>
            <numerusform>%Ln request in sight is counted. Zoom in, or narrow the search.</numerusform>
            <numerusform>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::BundleList</name>
    <message numerus="yes">
        <source>%n targets, asked for together</source>
        <translation>
            <numerusform>%n target, asked for together</numerusform>
            <numerusform>%n targets, asked for together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::EndAccessDialog</name>
    <message numerus="yes">
        <source>End %n accesses</source>
        <translation>
            <numerusform>End %n access</numerusform>
            <numerusform>End %n accesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::NavigationRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::PreviewCard</name>
    <message numerus="yes">
        <source>%n requests, each signed and decided on its own; the last would end %1</source>
        <translation>
            <numerusform>%n request, signed and decided on its own; it would end %1</numerusform>
            <numerusform>%n requests, each signed and decided on its own; the last would end %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::SummaryPane</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TogetherDialog</name>
    <message numerus="yes">
        <source>%n are left out: they are not yours to decide any more.</source>
        <translation>
            <numerusform>%n is left out: it is not yours to decide any more.</numerusform>
            <numerusform>%n are left out: they are not yours to decide any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests?</source>
        <translation>
            <numerusform>Deny %n request?</numerusform>
            <numerusform>Deny %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>Approve %n request?</numerusform>
            <numerusform>Approve %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny the %n others, with these words; else they go on waiting</source>
        <translation>
            <numerusform>Deny the other one, with these words; else it goes on waiting</numerusform>
            <numerusform>Deny the %n others, with these words; else they go on waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
