# Bahasa Indonesia, dengan "Anda".

## The verdict: the first line of every answer

verdict-yes = Ya, Anda bisa mengajukan keberatan
verdict-partial = Sebagian, hanya untuk sebagian data Anda atau hanya lewat jalan memutar
verdict-no = Tidak, tidak ada cara untuk mengajukan keberatan
verdict-unclear = Belum jelas, tidak ada jawaban yang pasti
sentence-end = .
verdict-nothing = Menurut perusahaan sendiri, tidak ada yang perlu ditolak
# Where the question is about something beside objecting.
verdict-short-yes = Ya
verdict-short-partial = Sebagian
verdict-short-no = Tidak
verdict-short-unclear = Belum jelas
verdict-scope = { $service }, { $place }
place-everywhere = di mana pun
verdict-on-day = Per { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } waktu itu berencana mulai melatih AI pada { $begins }.
training-planned-today = { $provider } berencana mulai melatih AI pada { $begins }.
training-planned-open = { $provider } sudah mengumumkan pelatihan AI; tanggal mulainya belum diketahui.
training-running = { $provider } memakai data ini untuk melatih AI sejak { $since }.
training-running-open = { $provider } memakai data ini untuk melatih AI.
training-paused = Pelatihan AI dengan data ini dihentikan sementara sejak { $since }, setelah otoritas turun tangan: { $authority }.
training-paused-open = Pelatihan AI dengan data ini dihentikan sementara sejak { $since }.
training-not_used = { $provider } menyatakan tidak memakai data ini untuk melatih AI.
training-unknown = Tidak diketahui apakah { $provider } memakai data ini untuk melatih AI.

effect-full = Keberatan yang diajukan sekarang berlaku untuk semua data ini.
effect-future = Keberatan berlaku untuk ke depan. Yang sudah dipakai untuk pelatihan tetap ada di dalam model.
effect-precaution = Keberatan sudah bisa diajukan untuk berjaga-jaga.
effect-unknown = Tidak ada keterangan tertulis tentang sejauh mana keberatan berlaku.

# The same of a day in the past, told from today.
training-running-then = Saat itu { $provider } sudah memakai data ini untuk melatih AI sejak { $since }.
training-running-open-then = Saat itu { $provider } memakai data ini untuk melatih AI.
training-paused-then = Saat itu pelatihan AI dengan data ini dihentikan sementara sejak { $since }, setelah otoritas turun tangan: { $authority }.
training-paused-open-then = Saat itu pelatihan AI dengan data ini dihentikan sementara sejak { $since }.
training-not_used-then = Saat itu { $provider } menyatakan tidak memakai data ini untuk melatih AI.
effect-full-then = Keberatan yang diajukan saat itu berlaku untuk semua data ini.
effect-future-then = Keberatan yang diajukan saat itu hanya berlaku untuk waktu sesudahnya.
effect-precaution-then = Saat itu keberatan sudah bisa diajukan untuk berjaga-jaga.

now-line = Hari ini: { $verdict }. { $training }

## How to object

how-heading = Cara mengajukan keberatan
how-menu = Di aplikasi ({ $service }): { $path }
how-menu-any = Di aplikasi: { $path }
how-settings = Di pengaturan ({ $service }): { $path }
how-settings-any = Di pengaturan: { $path }
# $word is the name of a switch, as the app writes it.
how-off = Matikan “{ $word }”.
how-word = Cari kata “{ $word }”.
how-form = Formulir keberatan ({ $service })
how-form-any = Formulir keberatan
how-contact = Halaman kontak umum untuk keberatan
how-third-party = Formulir untuk data tentang Anda dari pihak ketiga (bukan untuk postingan Anda sendiri)
# Stands before an address.
how-colon = :
how-letter = Lewat surat: { $address }
how-email = Lewat email: { $address }
how-switch = Tombol di pengaturan
how-login = Masuk dulu ke akun Anda (untuk tautan: di browser yang sama).
how-reason-required = Alasan wajib diisi.
how-reason-optional = Alasan tidak perlu diisi.
how-reason-helps = Jelaskan mengapa situasi Anda khusus: itu membantu.
# $kind is one of the kind- messages, $date a date.
how-evidence = Bukti: { $kind }, { $date }; kami belum mencobanya sendiri.
how-evidence-undated = Bukti: { $kind }, tanpa tanggal; kami belum mencobanya sendiri.
how-none = { $provider } tidak menyediakan formulir atau tombol untuk ini di sini.
how-none-known = Tidak diketahui ada formulir atau tombol untuk ini di sini.

right-object = Anda punya hak untuk mengajukan keberatan: { $law }{ $article }.
right-object_if_unlawful = Hukum membolehkan Anda berkeberatan atas penggunaan yang melanggar hukum: { $law }{ $article }.
right-suspend = Hukum membolehkan Anda meminta agar penggunaan ini dihentikan: { $law }{ $article }.
right-withdraw = Hukum membolehkan Anda menarik kembali persetujuan: { $law }{ $article }.
right-delete = Hukum membolehkan Anda meminta penghapusan: { $law }{ $article }.
right-correct = Hukum memberi hak akses dan perbaikan data, tetapi tidak memberi hak berkeberatan: { $law }{ $article }.
right-none = Hukum di sini tidak memberi hak untuk berkeberatan atas penggunaan ini: { $law }{ $article }.
right-article = , Pasal { $article }

law-gdpr = GDPR (Uni Eropa)
law-uk-gdpr = UK GDPR (Inggris)
law-fadp = Undang-Undang Pelindungan Data Swiss
law-lgpd = LGPD (Brasil)
law-ccpa = CCPA (California)
law-us-federal = hukum federal AS
law-us-co = undang-undang privasi Colorado
law-us-ct = undang-undang privasi Connecticut
law-us-or = undang-undang privasi Oregon
law-us-tx = undang-undang privasi Texas
law-us-va = undang-undang privasi Virginia
law-pipeda = PIPEDA (Kanada)
law-qc-private-sector = undang-undang privasi sektor swasta Québec
law-au-privacy-act = Privacy Act (Australia)
law-nz-privacy-act = Privacy Act (Selandia Baru)
law-in-dpdp = DPDP Act (India)
law-kr-pipa = PIPA (Korea Selatan)
law-jp-appi = APPI (Jepang)
law-tr-kvkk = KVKK (Turki)
law-za-popia = POPIA (Afrika Selatan)
law-ng-ndpa = Undang-Undang Pelindungan Data Nigeria
law-ke-dpa = Undang-Undang Pelindungan Data Kenya
law-ar-25326 = UU 25.326 (Argentina)
law-mx-lfpdppp = undang-undang pelindungan data Meksiko tahun 2025
law-cl-19628 = UU 19.628 (Cile)
law-cl-21719 = UU 21.719 (Cile)
law-co-1581 = UU 1581 (Kolombia)
law-sg-pdpa = PDPA (Singapura)
law-hk-pdpo = PDPO (Hong Kong)
law-il-ppl = Undang-Undang Perlindungan Privasi Israel
law-ae-45-2021 = Dekret-Undang-Undang 45/2021 (UEA)
law-ph-dpa = Data Privacy Act (Filipina)
law-id-27-2022 = UU No. 27 Tahun 2022 tentang Pelindungan Data Pribadi
law-th-pdpa = PDPA (Thailand)
law-vn-13-2023 = Dekret 13/2023 (Vietnam)
law-vn-91-2025 = UU 91/2025 (Vietnam)

## What an objection does not do

limits-heading = Yang tidak dicapai dengan keberatan
limit-trained-models = Tidak menghapus apa yang sudah dipelajari model.
limit-others-posts = Tidak berlaku untuk apa yang diposting orang lain tentang Anda.
limit-assistant = Tidak menghilangkan Meta AI dari aplikasi.
limit-ads = Tidak mengubah iklan yang Anda lihat.
limit-scrapers = Tidak mencegah perusahaan lain menyalin halaman publik.
limit-ai-chats = Belum jelas apakah berlaku juga untuk obrolan Anda dengan Meta AI.
limit-past = Tidak membatalkan penggunaan sebelumnya.
limit-other-ai = Tidak berlaku untuk penggunaan AI lainnya oleh perusahaan itu.
limit-other-services = Tidak berlaku untuk aplikasi dan layanan lain perusahaan itu.
limit-per-account = Hanya berlaku untuk satu akun: ulangi untuk setiap akun.
limit-feedback = Masukan yang Anda kirim tentang sebuah jawaban tetap bisa dipakai.
limit-reviewed = Obrolan yang sudah ditinjau orang bisa tetap disimpan.
limit-safety = Konten yang ditandai karena alasan keamanan tetap bisa dipakai.

## What anyone can do without a form

protection-heading = Yang tetap bisa Anda lakukan
protection-make-private = Jadikan akun dan postingan lama Anda privat: yang dipakai adalah konten publik.
protection-delete-posts = Hapus postingan dan komentar publik yang tidak ingin Anda biarkan terlihat.
protection-avoid-assistant = Jangan ceritakan kepada Meta AI hal yang ingin Anda simpan sendiri.
protection-unlink-accounts = Di Pusat Akun, lepaskan aplikasi yang tidak ingin Anda gabungkan.
protection-ask-poster = Minta orang yang memposting tentang Anda untuk menghapusnya atau membatasi siapa yang bisa melihat.
protection-write-company = Tulis kepada perusahaan bahwa Anda berkeberatan, dan minta konfirmasi.
protection-look-settings = Cari di pengaturan aplikasi, bagian privasi atau data, tombol tentang pelatihan AI.
protection-avoid-sharing = Jangan mengetik, mengunggah, atau memposting di sana hal yang ingin Anda simpan sendiri.
protection-temporary-chat = Pakai obrolan sementara untuk hal yang tidak ingin disimpan.
protection-delete-history = Hapus riwayat obrolan atau rekaman Anda.
protection-ask-admin = Di kantor, sekolah, atau klub: tanyakan kepada pengelola akun.
protection-third-party-form = Ada formulir untuk data tentang Anda dari pihak ketiga; formulir itu bukan untuk postingan Anda sendiri.

## Complaining

complaint-heading = Jika mereka menolak atau tidak menjawab
complaint-to = Anda bisa mengadu di sini: { $authority }.
complaint-lead = Otoritas utama untuk { $provider } di UE dan EEA: { $authority }.
complaint-company-first = Ajukan keluhan dulu ke perusahaan.
complaint-company-first-days = Ajukan keluhan dulu ke perusahaan dan beri waktu { $days } hari.

## How sure we are

certainty-reported = menurut laporan, belum diverifikasi
certainty-inferred = kesimpulan kami
certainty-to_check = masih perlu dicek
rechecked-since = sedang dicek ulang sejak { $since }, karena teks yang menjadi dasarnya berubah
section-rechecked = Bagian ini sedang dicek ulang sejak { $since }, karena salah satu teks yang menjadi dasarnya berubah.

kind-law = undang-undang
kind-ruling = putusan pengadilan
kind-authority = pengumuman otoritas
kind-policy = kebijakan perusahaan sendiri
kind-help = halaman bantuan
kind-ngo = organisasi konsumen atau hak warga
kind-press = berita media atau panduan

## Small print

note-advice = Ini informasi, bukan nasihat hukum. Keadaan per { $checked }.
note-future = Apa yang akan berlaku pada { $day } belum diketahui; inilah yang berlaku hari ini.
note-as-of = Inilah yang bisa diketahui pada { $day }.
note-untranslated = Bagian ini belum ada dalam bahasa Indonesia; berikut versi bahasa Inggrisnya:
note-cut = Pesan Anda panjang; hanya sebagian yang dibaca.
note-default-service = Anda tidak menyebut layanan, jadi ini tentang { $provider } (Facebook dan Instagram).
sources-heading = Sumber
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = tanpa tanggal
source-quote = Dalam teks aslinya, per { $date }: “{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Anda tinggal di negara mana? Jawabannya tergantung itu.
ask-jurisdiction-ambiguous = Yang mana maksud Anda: { $places }? Jawabannya tergantung itu.
ask-jurisdiction-nationality = Anda tinggal di mana? Yang menentukan adalah tempat tinggal, bukan paspor.
ask-service = Yang mana maksud Anda: { $services }?
ask-everywhere-heading = Yang berlaku di mana pun
no-source = Saya tidak punya sumber terverifikasi tentang ini: { $service }, { $place }.
no-source-steps = Karena itu saya tidak bisa menjawab ya atau tidak. Langkah berikut bisa dilakukan di mana pun:
no-source-authority = Untuk menemukan otoritas pelindungan data Anda, cari “pelindungan data” atau “privasi” di situs resmi pemerintah.
unanswerable-empty = Saya tidak menerima pertanyaan. Tanyakan misalnya: “Saya tinggal di Irlandia. Bisakah saya mencegah Meta melatih AI dengan postingan Instagram saya?”
unanswerable-scope = Saya hanya tahu soal keberatan atas pelatihan AI dengan postingan dan data Anda. Tanyakan tentang itu, dan sebutkan di mana Anda tinggal.
guardrail-injection = Saya tidak bisa mengikuti perintah di dalam pesan. Tanyakan dengan kata-kata Anda sendiri apakah Anda bisa berkeberatan atas pelatihan AI di tempat tinggal Anda.
guardrail-deceit = Saya tidak bisa membantu membuat pernyataan palsu, misalnya tentang tempat tinggal. Saya bisa memberi tahu apa yang bisa dilakukan di tempat Anda benar-benar tinggal.
guardrail-distress = Saya turut sedih Anda mengalami ini. Saya hanya bot tentang pelatihan AI dan tidak bisa memberi bantuan yang Anda butuhkan sekarang. Bicaralah dengan orang yang Anda percaya, atau hubungi nomor darurat di negara Anda jika Anda dalam bahaya atau terpikir untuk menyakiti diri. Gambar yang disebarkan tanpa persetujuan Anda bisa dilaporkan di aplikasi dan ke polisi. Kapan pun Anda mau, saya akan menjawab pertanyaan tentang pelatihan AI.
guardrail-attack = Saya tidak bisa berbuat apa-apa dengan ini. Tanyakan apakah Anda bisa berkeberatan atas pelatihan AI di tempat tinggal Anda.
error-bad-request = Permintaan ini tidak bisa dibaca: { $problem }
error-internal = Ada gangguan di pihak kami. Silakan tanya lagi sebentar lagi.

## Telegram

telegram-what = Tanyakan apakah dan bagaimana Anda bisa mencegah perusahaan melatih AI dengan postingan Anda, di tempat tinggal Anda, hari ini. Saya hanya menjawab dari sumber bertanggal, dan kalau tidak tahu, saya bilang tidak tahu.
telegram-short = Bisakah Anda menolak pelatihan AI dengan postingan Anda, dan bagaimana? Dari sumber bertanggal.
telegram-operator = Bot ini dikelola oleh { $operator }. Lihat /privacy untuk mengetahui apa yang disimpan.
telegram-help =
    Tulis pertanyaan dengan kata-kata Anda sendiri, sebutkan negara tempat tinggal dan layanannya: “Apakah di Jerman saya masih bisa mengajukan keberatan di Facebook?”

    Anda juga bisa bertanya tentang hari yang sudah lewat: “Bagaimana keadaannya di Prancis pada 12 Juni 2024?”

    /country – atur tempat tinggal Anda
    /language – pilih bahasa
    /mydata – lihat yang disimpan tentang Anda
    /forget – hapus yang diingat tentang Anda
    /privacy – apa yang disimpan, dan siapa pengelola bot ini
telegram-country-ask = Anda tinggal di mana? Pilih negara, atau tulis setelah perintah: /country Spanyol
telegram-country-unknown = Saya tidak mengenal tempat ini. Pilih negara, atau tulis setelah perintah: /country Spanyol
telegram-country-set = Negara Anda sekarang: { $country }. Silakan bertanya.
telegram-service-ask = Layanan mana yang dimaksud?
telegram-language-ask = Saya harus menjawab dalam bahasa apa?
telegram-language-set = Mulai sekarang saya menjawab dalam bahasa { $language }.
telegram-forgotten = Selesai. Tidak ada lagi yang diingat tentang Anda.
telegram-privacy =
    Untuk obrolan ini, bot hanya menyimpan negara dan bahasa yang Anda sebutkan, dengan kode yang bukan nama atau nomor Anda. Setelah { $days } hari tidak dipakai, keduanya dihapus.

    Pesan Anda tidak disimpan dan tidak dicatat. Beberapa pesan terakhir tetap ada di memori, paling lama satu hari, supaya Anda bisa bertanya lanjutan. Selama sebuah pertanyaan dijawab, obrolannya dicatat dalam bentuk terenkripsi.

    /forget menghapus semuanya sekaligus. Bot ini dikelola oleh { $operator }.
telegram-privacy-reports = Jika Anda melaporkan jawaban yang salah dan setuju, pertanyaan Anda, jawaban, dan komentar Anda disimpan paling lama { $days } hari. Bahwa suatu jawaban membantu dihitung tanpa teks apa pun. /mydata menampilkan semua yang disimpan tentang Anda.
telegram-privacy-answers = Nomor setiap jawaban disimpan selama { $days } hari, beserta hal yang dibahas: tempat, layanan, topik, tanggal, dan bahasa. Siapa yang bertanya dan apa yang ditulis tidak disimpan. Dengan begitu, kami nanti bisa mengetahui bagaimana suatu jawaban dihasilkan.
telegram-mydata-heading = Yang disimpan tentang Anda:
telegram-mydata-nothing = Tidak ada yang disimpan tentang Anda.
telegram-mydata-country = Negara: { $country }
telegram-mydata-language = Bahasa: { $language }
telegram-mydata-day = Terakhir digunakan: { $day }
telegram-mydata-talk = Pesan di memori, paling lama sehari: { $count }
telegram-mydata-helpful = Jawaban yang membantu Anda: { $count }
telegram-mydata-report = Laporan { $number }, { $day }: { $text }
telegram-not-text = Saya hanya bisa membaca teks. Tulis pertanyaan Anda, misalnya: “Saya tinggal di Irlandia. Bisakah saya mengajukan keberatan di Instagram?”
telegram-button-back = ← Kembali ke jawaban
telegram-button-more = Selengkapnya
telegram-button-how = Langkah demi langkah
telegram-button-anyway = Yang bisa dilakukan
telegram-button-complain = Tempat mengadu
telegram-button-limits = Yang tidak dilakukannya
telegram-button-refusal = Jika mereka menolak
telegram-button-service = Layanan lain
telegram-button-country = Negara lain
telegram-button-wrong = Ini salah
telegram-button-helpful = Membantu
telegram-button-skip = Lewati
telegram-button-keep = Ya, simpan
telegram-button-drop = Tidak
telegram-button-unknown = Tombol ini sudah tidak berfungsi. Silakan tanya lagi.
telegram-answer-number = Jawaban { $number }
telegram-thanks = Terima kasih.
telegram-wrong-ask = Apa yang salah? Tulis dalam satu pesan, atau lewati. Belum ada yang disimpan.
telegram-wrong-consent = Bolehkah pengelola bot ini menyimpan pertanyaan Anda, jawaban saya, dan tulisan Anda untuk memperbaikinya? Paling lama { $days } hari; /forget langsung menghapus semuanya.
telegram-wrong-kept = Terima kasih. Ini disimpan dengan nomor { $number }. /mydata menampilkannya, /forget menghapusnya.
telegram-wrong-dropped = Baik, tidak ada yang disimpan.
telegram-is-hoax = Teks ini beredar sebagai pesan berantai atau rumor. Menyebarkannya tidak mengubah apa pun.
telegram-is-fraud = Hati-hati: ini bisa jadi upaya penipuan.
telegram-is-reply = Ini tampak seperti balasan dari perusahaan. Yang berlaku:
telegram-is-checked = Teks ini sudah saya bandingkan dengan sumber saya. Yang berlaku:
telegram-error = Ada gangguan di pihak kami. Kalau tidak ada jawaban, silakan tanya lagi.
telegram-command-start = Apa yang dilakukan bot ini
telegram-command-help = Cara bertanya
telegram-command-country = Atur tempat tinggal Anda
telegram-command-language = Pilih bahasa
telegram-command-mydata = Lihat yang disimpan tentang Anda
telegram-command-forget = Hapus yang diingat tentang Anda
telegram-command-privacy = Apa yang disimpan, dan siapa pengelolanya
telegram-privacy-inbox = Satu pengecualian: pesan yang belum dijawab disimpan dalam bentuk tersegel, paling lama satu hari, agar tidak hilang saat bot dimulai ulang. Setelah dijawab, pesan itu dihapus.
telegram-privacy-model = Agar jawaban tersusun lebih baik, pertanyaan Anda dan, jika merupakan lanjutannya, pesan-pesan sebelumnya dikirim ke model bahasa milik { $name }, tanpa nama atau nomor Anda. Apa yang ditulisnya dicocokkan dengan sumber sebelum Anda melihatnya; di { $name } berlaku aturan privasinya sendiri.
telegram-too-many = Pertanyaannya banyak sekali sekaligus. Tunggu satu menit, lalu tanyakan lagi.
telegram-long-line = Saat ini banyak orang bertanya. Jawaban Anda datang dalam sekitar { $seconds } detik.
