using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

/// <summary>70 optional properties: two words of presence bits.</summary>
public sealed class Wide : IJsonObject<Wide>
{
    public long? P0 { get => _p0; set { _p0 = value; _present[0] |= 1ul; } }
    public long? P1 { get => _p1; set { _p1 = value; _present[0] |= 2ul; } }
    public long? P2 { get => _p2; set { _p2 = value; _present[0] |= 4ul; } }
    public long? P3 { get => _p3; set { _p3 = value; _present[0] |= 8ul; } }
    public long? P4 { get => _p4; set { _p4 = value; _present[0] |= 16ul; } }
    public long? P5 { get => _p5; set { _p5 = value; _present[0] |= 32ul; } }
    public long? P6 { get => _p6; set { _p6 = value; _present[0] |= 64ul; } }
    public long? P7 { get => _p7; set { _p7 = value; _present[0] |= 128ul; } }
    public long? P8 { get => _p8; set { _p8 = value; _present[0] |= 256ul; } }
    public long? P9 { get => _p9; set { _p9 = value; _present[0] |= 512ul; } }
    public long? P10 { get => _p10; set { _p10 = value; _present[0] |= 1024ul; } }
    public long? P11 { get => _p11; set { _p11 = value; _present[0] |= 2048ul; } }
    public long? P12 { get => _p12; set { _p12 = value; _present[0] |= 4096ul; } }
    public long? P13 { get => _p13; set { _p13 = value; _present[0] |= 8192ul; } }
    public long? P14 { get => _p14; set { _p14 = value; _present[0] |= 16384ul; } }
    public long? P15 { get => _p15; set { _p15 = value; _present[0] |= 32768ul; } }
    public long? P16 { get => _p16; set { _p16 = value; _present[0] |= 65536ul; } }
    public long? P17 { get => _p17; set { _p17 = value; _present[0] |= 131072ul; } }
    public long? P18 { get => _p18; set { _p18 = value; _present[0] |= 262144ul; } }
    public long? P19 { get => _p19; set { _p19 = value; _present[0] |= 524288ul; } }
    public long? P20 { get => _p20; set { _p20 = value; _present[0] |= 1048576ul; } }
    public long? P21 { get => _p21; set { _p21 = value; _present[0] |= 2097152ul; } }
    public long? P22 { get => _p22; set { _p22 = value; _present[0] |= 4194304ul; } }
    public long? P23 { get => _p23; set { _p23 = value; _present[0] |= 8388608ul; } }
    public long? P24 { get => _p24; set { _p24 = value; _present[0] |= 16777216ul; } }
    public long? P25 { get => _p25; set { _p25 = value; _present[0] |= 33554432ul; } }
    public long? P26 { get => _p26; set { _p26 = value; _present[0] |= 67108864ul; } }
    public long? P27 { get => _p27; set { _p27 = value; _present[0] |= 134217728ul; } }
    public long? P28 { get => _p28; set { _p28 = value; _present[0] |= 268435456ul; } }
    public long? P29 { get => _p29; set { _p29 = value; _present[0] |= 536870912ul; } }
    public long? P30 { get => _p30; set { _p30 = value; _present[0] |= 1073741824ul; } }
    public long? P31 { get => _p31; set { _p31 = value; _present[0] |= 2147483648ul; } }
    public long? P32 { get => _p32; set { _p32 = value; _present[0] |= 4294967296ul; } }
    public long? P33 { get => _p33; set { _p33 = value; _present[0] |= 8589934592ul; } }
    public long? P34 { get => _p34; set { _p34 = value; _present[0] |= 17179869184ul; } }
    public long? P35 { get => _p35; set { _p35 = value; _present[0] |= 34359738368ul; } }
    public long? P36 { get => _p36; set { _p36 = value; _present[0] |= 68719476736ul; } }
    public long? P37 { get => _p37; set { _p37 = value; _present[0] |= 137438953472ul; } }
    public long? P38 { get => _p38; set { _p38 = value; _present[0] |= 274877906944ul; } }
    public long? P39 { get => _p39; set { _p39 = value; _present[0] |= 549755813888ul; } }
    public long? P40 { get => _p40; set { _p40 = value; _present[0] |= 1099511627776ul; } }
    public long? P41 { get => _p41; set { _p41 = value; _present[0] |= 2199023255552ul; } }
    public long? P42 { get => _p42; set { _p42 = value; _present[0] |= 4398046511104ul; } }
    public long? P43 { get => _p43; set { _p43 = value; _present[0] |= 8796093022208ul; } }
    public long? P44 { get => _p44; set { _p44 = value; _present[0] |= 17592186044416ul; } }
    public long? P45 { get => _p45; set { _p45 = value; _present[0] |= 35184372088832ul; } }
    public long? P46 { get => _p46; set { _p46 = value; _present[0] |= 70368744177664ul; } }
    public long? P47 { get => _p47; set { _p47 = value; _present[0] |= 140737488355328ul; } }
    public long? P48 { get => _p48; set { _p48 = value; _present[0] |= 281474976710656ul; } }
    public long? P49 { get => _p49; set { _p49 = value; _present[0] |= 562949953421312ul; } }
    public long? P50 { get => _p50; set { _p50 = value; _present[0] |= 1125899906842624ul; } }
    public long? P51 { get => _p51; set { _p51 = value; _present[0] |= 2251799813685248ul; } }
    public long? P52 { get => _p52; set { _p52 = value; _present[0] |= 4503599627370496ul; } }
    public long? P53 { get => _p53; set { _p53 = value; _present[0] |= 9007199254740992ul; } }
    public long? P54 { get => _p54; set { _p54 = value; _present[0] |= 18014398509481984ul; } }
    public long? P55 { get => _p55; set { _p55 = value; _present[0] |= 36028797018963968ul; } }
    public long? P56 { get => _p56; set { _p56 = value; _present[0] |= 72057594037927936ul; } }
    public long? P57 { get => _p57; set { _p57 = value; _present[0] |= 144115188075855872ul; } }
    public long? P58 { get => _p58; set { _p58 = value; _present[0] |= 288230376151711744ul; } }
    public long? P59 { get => _p59; set { _p59 = value; _present[0] |= 576460752303423488ul; } }
    public long? P60 { get => _p60; set { _p60 = value; _present[0] |= 1152921504606846976ul; } }
    public long? P61 { get => _p61; set { _p61 = value; _present[0] |= 2305843009213693952ul; } }
    public long? P62 { get => _p62; set { _p62 = value; _present[0] |= 4611686018427387904ul; } }
    public long? P63 { get => _p63; set { _p63 = value; _present[0] |= 9223372036854775808ul; } }
    public long? P64 { get => _p64; set { _p64 = value; _present[1] |= 1ul; } }
    public long? P65 { get => _p65; set { _p65 = value; _present[1] |= 2ul; } }
    public long? P66 { get => _p66; set { _p66 = value; _present[1] |= 4ul; } }
    public long? P67 { get => _p67; set { _p67 = value; _present[1] |= 8ul; } }
    public long? P68 { get => _p68; set { _p68 = value; _present[1] |= 16ul; } }
    public long? P69 { get => _p69; set { _p69 = value; _present[1] |= 32ul; } }
    public IReadOnlyDictionary<string, RawJson>? AdditionalProperties { get => _additional; set => _additional = value; }

    long? _p0; long? _p1; long? _p2; long? _p3; long? _p4; long? _p5; long? _p6; long? _p7; long? _p8; long? _p9;
    long? _p10; long? _p11; long? _p12; long? _p13; long? _p14; long? _p15; long? _p16; long? _p17; long? _p18; long? _p19;
    long? _p20; long? _p21; long? _p22; long? _p23; long? _p24; long? _p25; long? _p26; long? _p27; long? _p28; long? _p29;
    long? _p30; long? _p31; long? _p32; long? _p33; long? _p34; long? _p35; long? _p36; long? _p37; long? _p38; long? _p39;
    long? _p40; long? _p41; long? _p42; long? _p43; long? _p44; long? _p45; long? _p46; long? _p47; long? _p48; long? _p49;
    long? _p50; long? _p51; long? _p52; long? _p53; long? _p54; long? _p55; long? _p56; long? _p57; long? _p58; long? _p59;
    long? _p60; long? _p61; long? _p62; long? _p63; long? _p64; long? _p65; long? _p66; long? _p67; long? _p68; long? _p69;
    IReadOnlyDictionary<string, RawJson>? _additional; readonly ulong[] _present = new ulong[2];

    static readonly JsonNames s_names = new((
        ""","p0":,"p1":,"p2":,"p3":,"p4":,"p5":,"p6":,"p7":,"p8":,"p9":"""u8 +
        ""","p10":,"p11":,"p12":,"p13":,"p14":,"p15":,"p16":,"p17":,"p18":,"p19":"""u8 +
        ""","p20":,"p21":,"p22":,"p23":,"p24":,"p25":,"p26":,"p27":,"p28":,"p29":"""u8 +
        ""","p30":,"p31":,"p32":,"p33":,"p34":,"p35":,"p36":,"p37":,"p38":,"p39":"""u8 +
        ""","p40":,"p41":,"p42":,"p43":,"p44":,"p45":,"p46":,"p47":,"p48":,"p49":"""u8 +
        ""","p50":,"p51":,"p52":,"p53":,"p54":,"p55":,"p56":,"p57":,"p58":,"p59":"""u8 +
        ""","p60":,"p61":,"p62":,"p63":,"p64":,"p65":,"p66":,"p67":,"p68":,"p69":"""u8), required: [1ul << 63, 1ul << 5]);

    static Wide IJsonObject<Wide>.Create(ref JsonCursor cursor) => new();

    void IJsonObject.Properties(ref JsonCursor cursor)
    {
        cursor.Begin(s_names, _present);
        if (cursor.Reaches(0, 16))
        {
            cursor.Int64OrNull(0, ref _p0);
            cursor.Int64OrNull(1, ref _p1);
            cursor.Int64OrNull(2, ref _p2);
            cursor.Int64OrNull(3, ref _p3);
            cursor.Int64OrNull(4, ref _p4);
            cursor.Int64OrNull(5, ref _p5);
            cursor.Int64OrNull(6, ref _p6);
            cursor.Int64OrNull(7, ref _p7);
            cursor.Int64OrNull(8, ref _p8);
            cursor.Int64OrNull(9, ref _p9);
            cursor.Int64OrNull(10, ref _p10);
            cursor.Int64OrNull(11, ref _p11);
            cursor.Int64OrNull(12, ref _p12);
            cursor.Int64OrNull(13, ref _p13);
            cursor.Int64OrNull(14, ref _p14);
            cursor.Int64OrNull(15, ref _p15);
        }
        if (cursor.Reaches(16, 32))
        {
            cursor.Int64OrNull(16, ref _p16);
            cursor.Int64OrNull(17, ref _p17);
            cursor.Int64OrNull(18, ref _p18);
            cursor.Int64OrNull(19, ref _p19);
            cursor.Int64OrNull(20, ref _p20);
            cursor.Int64OrNull(21, ref _p21);
            cursor.Int64OrNull(22, ref _p22);
            cursor.Int64OrNull(23, ref _p23);
            cursor.Int64OrNull(24, ref _p24);
            cursor.Int64OrNull(25, ref _p25);
            cursor.Int64OrNull(26, ref _p26);
            cursor.Int64OrNull(27, ref _p27);
            cursor.Int64OrNull(28, ref _p28);
            cursor.Int64OrNull(29, ref _p29);
            cursor.Int64OrNull(30, ref _p30);
            cursor.Int64OrNull(31, ref _p31);
        }
        if (cursor.Reaches(32, 48))
        {
            cursor.Int64OrNull(32, ref _p32);
            cursor.Int64OrNull(33, ref _p33);
            cursor.Int64OrNull(34, ref _p34);
            cursor.Int64OrNull(35, ref _p35);
            cursor.Int64OrNull(36, ref _p36);
            cursor.Int64OrNull(37, ref _p37);
            cursor.Int64OrNull(38, ref _p38);
            cursor.Int64OrNull(39, ref _p39);
            cursor.Int64OrNull(40, ref _p40);
            cursor.Int64OrNull(41, ref _p41);
            cursor.Int64OrNull(42, ref _p42);
            cursor.Int64OrNull(43, ref _p43);
            cursor.Int64OrNull(44, ref _p44);
            cursor.Int64OrNull(45, ref _p45);
            cursor.Int64OrNull(46, ref _p46);
            cursor.Int64OrNull(47, ref _p47);
        }
        if (cursor.Reaches(48, 64))
        {
            cursor.Int64OrNull(48, ref _p48);
            cursor.Int64OrNull(49, ref _p49);
            cursor.Int64OrNull(50, ref _p50);
            cursor.Int64OrNull(51, ref _p51);
            cursor.Int64OrNull(52, ref _p52);
            cursor.Int64OrNull(53, ref _p53);
            cursor.Int64OrNull(54, ref _p54);
            cursor.Int64OrNull(55, ref _p55);
            cursor.Int64OrNull(56, ref _p56);
            cursor.Int64OrNull(57, ref _p57);
            cursor.Int64OrNull(58, ref _p58);
            cursor.Int64OrNull(59, ref _p59);
            cursor.Int64OrNull(60, ref _p60);
            cursor.Int64OrNull(61, ref _p61);
            cursor.Int64OrNull(62, ref _p62);
            cursor.Int64OrNull(63, ref _p63);
        }
        if (cursor.Reaches(64, 70))
        {
            cursor.Int64OrNull(64, ref _p64);
            cursor.Int64OrNull(65, ref _p65);
            cursor.Int64OrNull(66, ref _p66);
            cursor.Int64OrNull(67, ref _p67);
            cursor.Int64OrNull(68, ref _p68);
            cursor.Int64OrNull(69, ref _p69);
        }
        cursor.End(_present, ref _additional);
    }
}
